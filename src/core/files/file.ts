import { z } from 'zod'
import { Instant } from '../values/day.ts'
import { Sha256 } from '../values/sha256.ts'
import { table, type RowOf } from '../values/table.ts'

/** The largest file a workbook takes in, 50 MB: a scanned ledger of a half-year is some 20. */
export const mostFileBytes = 50 * 1024 * 1024

/**
 * A file of the workbook, an attachment of a report. Its content lies in `files/` under its hash, so the
 * same content is kept once however many rows name it. Only main writes here, after the content is on the disk.
 */
export const files = table(
  'files',
  'fil',
  {
    /** What it was called where it was taken from, without its folder. */
    name: z.string().min(1).max(255),
    sha256: Sha256,
    bytes: z.int().min(1),
    addedAt: Instant,
  },
  { onlyMain: true },
)
export type File = RowOf<typeof files>
