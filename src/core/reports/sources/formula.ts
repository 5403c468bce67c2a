import type { Day } from '../../values/day.ts'

/** How a figure is worked out from its records: what its query says, taken apart. */
export type Formula =
  | { kind: 'count'; tables: string[] }
  /** All fields of all records added up; fields of the same table. */
  | { kind: 'sum'; table: string; fields: string[] }
  /** For each record one field times another, then all added up. */
  | { kind: 'sumOfProducts'; table: string; fields: [string, string] }
  | { kind: 'product'; table: string; fields: [string, string] }
  /** A field of one record as it stands there. */
  | { kind: 'value'; table: string; field: string }
  /** Budget lines spread evenly over their years, up to a day. */
  | { kind: 'due'; by: Day }
  /** A step of a grant's settlement from the first day of its usage period to a day. */
  | { kind: 'settlement'; step: string; to: Day }
  | { kind: 'difference'; of: Formula; less: Formula }
  | { kind: 'share'; part: Formula; whole: Formula }

/** Reads a query such as `share of sum of waves.answered in sum of waveInvitations.invited`; null when it is none of these. */
export function readFormula(query: string): Formula | null {
  const share = /^share of (.+) in (.+)$/.exec(query)
  if (share) return joined('share', share[1]!.replace(/^\((.*)\)$/, '$1'), share[2]!)
  const difference = /^(.+) − ([^−]+)$/.exec(query)
  if (difference) return joined('difference', difference[1]!, difference[2]!)
  const counted = /^count of (.+)$/.exec(query)
  if (counted) return { kind: 'count', tables: counted[1] === 'nothing' ? [] : counted[1]!.split(', ') }
  const products = /^(sum of )?(\w+)\.(\w+) × \2\.(\w+)$/.exec(query)
  if (products) return { kind: products[1] ? 'sumOfProducts' : 'product', table: products[2]!, fields: [products[3]!, products[4]!] }
  const sum = /^sum of ((\w+)\.\w+(?:, \2\.\w+)*)$/.exec(query)
  if (sum) return { kind: 'sum', table: sum[2]!, fields: sum[1]!.split(', ').map((path) => path.slice(sum[2]!.length + 1)) }
  const due = /^budgetLines due by (\S+)$/.exec(query)
  if (due) return { kind: 'due', by: due[1]! }
  const settlement = /^settlement (\w+) to (\S+)$/.exec(query)
  if (settlement) return { kind: 'settlement', step: settlement[1]!, to: settlement[2]! }
  const value = /^(\w+)\.([\w.]+)$/.exec(query)
  return value ? { kind: 'value', table: value[1]!, field: value[2]! } : null
}

function joined(kind: 'share' | 'difference', first: string, second: string): Formula | null {
  const [one, other] = [readFormula(first), readFormula(second)]
  if (one === null || other === null) return null
  return kind === 'share' ? { kind, part: one, whole: other } : { kind, of: one, less: other }
}
