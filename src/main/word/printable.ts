/**
 * The same plain data with every text fit for XML 1.0: without the control characters and half surrogates that it
 * forbids and that would make Word refuse the whole file. They come from pasted PDF text and old exports. Emoji stay.
 */
export function printable<Data>(data: Data): Data {
  return clean(data) as Data
}

/** What needs no cleaning is handed back as it is: a copy of a long table would cost more than all the rest of printing it. */
function clean(data: unknown): unknown {
  if (typeof data === 'string') return mayBeUnfit.test(data) ? data.replace(/\r\n?/g, '\n').replace(forbidden, '') : data
  if (data === null || typeof data !== 'object') return data
  return Array.isArray(data) ? cleanItems(data) : cleanFields(data as Record<string, unknown>)
}

function cleanItems(before: unknown[]): unknown[] {
  let after: unknown[] | undefined
  for (let n = 0; n < before.length; n += 1) {
    const value = before[n]
    const cleaned = clean(value)
    if (cleaned !== value) (after ??= [...before])[n] = cleaned
  }
  return after ?? before
}

function cleanFields(before: Record<string, unknown>): Record<string, unknown> {
  let after: Record<string, unknown> | undefined
  for (const key in before) {
    const value = before[key]
    const cleaned = clean(value)
    if (cleaned !== value) (after ??= { ...before })[key] = cleaned
  }
  return after ?? before
}

/** XML 1.0, section 2.2, turned around; \p{Cs} is a surrogate without its other half. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu
/** Found faster: half surrogates and whole ones, and any return. */
// oxlint-disable-next-line no-control-regex
const mayBeUnfit = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/
