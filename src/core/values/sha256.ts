import { z } from 'zod'

/** The SHA-256 of some bytes, in hexadecimal: files of the workbook lie under it. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
