// What passes between main and the page, as JSON: the part of structured cloning that our messages use.
// Both functions are also put into the page as text, so they must not refer to anything outside themselves.

export function encode(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, shown: unknown) {
    const real = this[key]
    if (real === undefined) return { $t: 'undefined' }
    if (typeof real === 'bigint') return { $t: 'bigint', v: String(real) }
    if (real instanceof Date) return { $t: 'date', v: real.getTime() }
    if (real instanceof Map) return { $t: 'map', v: [...real] }
    if (real instanceof Set) return { $t: 'set', v: [...real] }
    if (real instanceof Uint8Array) return { $t: 'bytes', v: btoa(Array.from(real, (byte) => String.fromCharCode(byte)).join('')) }
    if (real instanceof ArrayBuffer || ArrayBuffer.isView(real)) throw new Error('The Chromium host passes bytes as Uint8Array only')
    return shown
  })
}

export function decode(text: string): unknown {
  const inner = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(inner)
    const { $t: tag, v } = value as { $t?: string; v?: unknown }
    if (tag === 'undefined') return undefined
    if (tag === 'bigint') return BigInt(v as string)
    if (tag === 'date') return new Date(v as number)
    if (tag === 'map') return new Map(inner(v) as [unknown, unknown][])
    if (tag === 'set') return new Set(inner(v) as unknown[])
    if (tag === 'bytes') return Uint8Array.from(atob(v as string), (letter) => letter.charCodeAt(0))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]))
  }
  return inner(JSON.parse(text))
}
