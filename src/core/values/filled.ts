/** A form's fields as a row's: what may be null may be left out. */
export type Filled<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & { [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]> }

/** What a form gives, without what was left empty: null, '', false, and lists and texts without a member. */
export function filled<T extends object>(values: T): Filled<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value))) as Filled<T>
}

/** A row with a form's fields laid over it: what the form left empty goes, what it does not ask stays. */
export function refilled<Row extends object, T extends object>(before: Row, values: T): Row & Filled<T> {
  const kept = Object.entries(before).filter(([field]) => !(field in values))
  return { ...Object.fromEntries(kept), ...filled(values) } as Row & Filled<T>
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.values(value).every((inner) => typeof inner !== 'number' && inner !== true && isEmpty(inner))
}
