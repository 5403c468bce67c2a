import type { LedgerPreview } from '../../../core/budget/import/preview.ts'
import { formatCount } from '../../../core/values/formats.ts'
import type { Say } from '../../../words/words.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** What was found in the file, and which of its columns look personal. */
export function LedgerFacts({ preview }: { preview: LedgerPreview }) {
  const say = useSay()
  const language = useLanguage()
  const { fileName, format, read, preambleRows, sumLines, otherRows, columns } = preview
  const personal = columns.filter((column) => column.personal !== null)
  const [kept, dropped] = [personal.filter(({ use }) => use !== 'dropped'), personal.filter(({ use }) => use === 'dropped')]
  const named = (some: typeof personal) => ({ count: some.length, headings: some.map(({ heading, column }) => heading || say('ledger.noHeading', { number: column + 1 })).join(', ') })
  return (
    <>
      <Facts
        items={[
          { label: say('ledger.file'), value: fileName },
          { label: say('ledger.format'), value: formatText(format, say) },
          { label: say('ledger.rows'), value: formatCount(read.rows, language) },
          { label: say('ledger.besides'), value: preambleRows + sumLines + otherRows > 0 && say('ledger.besidesText', { preamble: preambleRows, sums: sumLines, others: otherRows }) },
        ]}
      />
      {dropped.length > 0 && <Notice tone="info">{say('ledger.personalDropped', named(dropped))}</Notice>}
      {kept.length > 0 && <Notice tone="warn">{say('ledger.personalKept', named(kept))}</Notice>}
    </>
  )
}

function formatText({ kind, encoding, delimiter }: LedgerPreview['format'], say: Say): string {
  if (kind === 'xlsx') return say('ledger.formatXlsx')
  return say('ledger.formatCsv', { encoding: encoding ?? '', delimiter: delimiter === '\t' ? say('ledger.tab') : (delimiter ?? '') })
}
