import type { Figure, Inline, Report } from '../../../src/core/reports/report.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import type { Json } from '../../../src/core/values/json.ts'

/** Every figure of a report, wherever it stands. */
export function figuresOf(report: Report): Figure[] {
  return inlinesOf(report).flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []))
}

export function inlinesOf(report: Report): Inline[] {
  return [
    ...report.cover.facts.flatMap((fact) => fact.value),
    ...report.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.inlines
      if (block.kind === 'list') return block.items.flat()
      return block.kind === 'table' ? block.table.rows.flatMap((row) => row.cells.flat()) : []
    }),
  ]
}

/** A figure worked out anew from its query and its records, by rules written apart from those of the report; NaN when its query is not understood. */
export function again({ query, records }: Figure, workbook: Workbook): number | null {
  const of = (table: string) => records.filter((one) => one.table === table).map((one) => workbook.tables[table]![one.id]!)
  const at = (path: string): Json[] => {
    const [table = '', ...steps] = path.split('.')
    return of(table).map((row) => steps.reduce<Json>((value, step) => (value as Record<string, Json>)[step] ?? 0, row as Json))
  }
  const added = (paths: string) => paths.split(', ').flatMap(at).reduce<number>((total, value) => total + Number(value), 0)
  const expression = (text: string): number | null => {
    const share = /^share of (.+) in (.+)$/.exec(text)
    if (share) {
      const [part, whole] = [expression(share[1]!.replace(/^\((.*)\)$/, '$1')), expression(share[2]!)]
      return whole === 0 ? null : Math.sign(part!) * Math.sign(whole!) * Math.floor((Math.abs(part!) * 20_000 + Math.abs(whole!)) / (2 * Math.abs(whole!)))
    }
    const minus = text.split(' − ')
    if (minus.length === 2) return expression(minus[0]!)! - expression(minus[1]!)!
    if (text.startsWith('count of ')) return records.length
    const products = /^sum of (\w+)\.(\w+) × \1\.(\w+)$/.exec(text)
    if (products) return of(products[1]!).reduce((total, row) => total + Number(row[products[2]!] ?? 0) * Number(row[products[3]!] ?? 0), 0)
    if (text.startsWith('sum of ')) return added(text.slice(7))
    const due = /^budgetLines due by (.+)$/.exec(text)
    if (due) return of('budgetLines').reduce((total, line) => total + dueBy(line, of('grants')[0]!, due[1]!), 0)
    const settlement = /^settlement (\w+) to (\S+)$/.exec(text)
    if (settlement) return settled(of, settlement[2]!)[settlement[1]!]!
    const product = /^(\w+)\.(\w+) × \1\.(\w+)$/.exec(text)
    if (product) return Number(at(`${product[1]}.${product[2]}`)[0]) * Number(at(`${product[1]}.${product[3]}`)[0])
    return /^\w+(\.\w+)+$/.test(text) ? Number(at(text)[0]) : Number.NaN
  }
  return expression(query)
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

function dueBy(line: Record<string, unknown>, grant: Record<string, unknown>, to: string): number {
  const first = Math.max(dayNumber(`${line['year']}-01-01`), dayNumber(String(grant['usedFrom'])))
  const last = Math.min(dayNumber(`${line['year']}-12-31`), dayNumber(String(grant['usedTo'])))
  const passed = Math.min(Math.max(dayNumber(to) - first + 1, 0), last - first + 1)
  return Math.floor((Number(line['cents']) * passed * 2 + (last - first + 1)) / (2 * (last - first + 1)))
}

/** Sums that a sent report told are added up from what it told, on its terms; others from the rows as they stand. */
function settled(of: (table: string) => Record<string, unknown>[], to: string): Record<string, number> {
  const number = (value: unknown) => BigInt(Number(value ?? 0))
  const total = (some: bigint[]) => some.reduce((a, b) => a + b, 0n)
  const [told] = of('accountings').filter((one) => String(one['accountedTo']) >= to).sort((a, b) => String(a['accountedTo']).localeCompare(String(b['accountedTo'])))
  const grant = of('grants')[0]!
  const terms = told ?? grant
  const cost = (row: Record<string, unknown>) => number(row['cents']) + (terms['vat'] === 'withVat' ? number(row['vatCents']) : 0n)
  const used = of('ledgerRows').filter((row) => row['bookedOn']! >= grant['usedFrom']! && row['bookedOn']! <= grant['usedTo']! && String(row['bookedOn']) <= to)
  const came = (kinds: string[]) => of('fundings').filter((one) => kinds.includes(String(one['kind'])) && String(one['receivedOn']) <= to)
  const sums = {
    eligible: used.filter((row) => row['eligible']),
    notEligible: used.filter((row) => !row['eligible']),
    income: came(['income']),
    otherFunding: came(['otherPublic', 'private', 'eu']),
    paid: of('instalments').filter((one) => String(one['paidOn']) <= to),
  }
  const added = (as: keyof typeof sums) => total((told ? of('accountedEntries').filter((entry) => entry['countsAs'] === as && String(entry['countedOn']) <= to) : sums[as]).map(cost))
  const [eligible, income, other, paid] = [added('eligible'), added('income'), added('otherFunding'), added('paid')]
  const net = eligible - income
  const doubled = (terms['shareTaken'] === 'beforeIncome' ? eligible : net) * number(terms['grantedShare']) * 2n
  const share = doubled < 0n ? -((10_000n - doubled) / 20_000n) : (doubled + 10_000n) / 20_000n
  const least = [share, number(terms['grantedMaximumCents']), net - other].reduce((a, b) => (b < a ? b : a))
  const granted = least < 0n ? 0n : least
  const back = paid > granted ? paid - granted : 0n
  const small = back <= number(terms['mayKeepCents'] ?? 10_000) ? back : 0n
  return Object.fromEntries(
    Object.entries({ eligibleCents: eligible, notEligibleCents: added('notEligible'), incomeCents: income, netCents: net, shareCents: share, otherFundingCents: other, grantCents: granted, ownShareCents: net - other - granted, paidCents: paid, toReturnCents: back, mayBeKeptCents: small }).map(([name, value]) => [name, Number(value)]),
  )
}
