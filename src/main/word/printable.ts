/**
 * The same plain data with every text fit for XML 1.0: without the control characters and half surrogates that it
 * forbids and that would make Word refuse the whole file. They come from pasted PDF text and old exports. Emoji stay.
 */
export function printable<Data>(data: Data): Data {
  return clean(data) as Data
}

function clean(data: unknown): unknown {
  if (typeof data === 'string') return printableText(data)
  if (Array.isArray(data)) return data.map(clean)
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)]))
}

function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '')
}

/** XML 1.0, section 2.2, turned around; \p{Cs} is a surrogate without its other half. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu
