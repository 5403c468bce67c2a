export interface Sort {
  key: string
  direction: 'ascending' | 'descending'
}

interface Sortable<R> {
  key: string
  sortBy(row: R): string | number | null
}

/** As a Finn expects in every language of the screen: å, ä and ö after z, numbers within words by their size. */
const collator = new Intl.Collator('fi', { numeric: true })

/** A sorted copy; rows without a value come last either way, and equal ones keep their order. */
export function sortRows<R>(rows: R[], columns: Sortable<R>[], sort: Sort | null): R[] {
  const column = columns.find((column) => column.key === sort?.key)
  if (!sort || !column) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  const keyed = rows.map((row) => ({ row, value: column.sortBy(row) }))
  return keyed.sort((a, b) => (isNothing(a.value) || isNothing(b.value) ? Number(isNothing(a.value)) - Number(isNothing(b.value)) : sign * compare(a.value, b.value))).map(({ row }) => row)
}

function isNothing(value: string | number | null): value is null {
  return value === null || value === ''
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}
