import { resolve } from 'node:path'
import { noWish } from '../core/budget/import/wish.ts'
import { formatCents } from '../core/values/formats.ts'
import { ledgerFiles } from '../main/imports/ledger-files.ts'
import { wordsIn } from '../words/words.ts'
import type { Asked, Ended } from './muutos.ts'
import { withWorkbook } from './with-workbook.ts'

/** `muutos import-ledger`: the rows of a ledger file into a grant's books, read as guessed or as remembered. */
export async function importLedger({ options, world, print }: Asked): Promise<Ended> {
  const { workbook, grant, file, language, 'accept-difference': acceptsDifference = false } = options
  if (!workbook || !grant || !file) return 'usage'
  return withWorkbook(workbook, world, 'write', async (store) => {
    const ledgers = ledgerFiles(world)
    const opened = await ledgers.open(resolve(file), grant, store.workbook)
    if (!opened.ok) return opened.problem
    const { preview, file: token } = opened.value
    const imported = await ledgers.import(token, { ...noWish, costsAre: preview.costsAre, acceptsDifference }, store)
    if (!imported.ok) return imported.problem
    print(wordsIn(language)('cli.ledgerImported', { ...imported.value, standing: preview.standing.rows, sum: formatCents(preview.ledgerAfter.cents, language) }))
    return 0
  })
}
