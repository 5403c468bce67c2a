/**
 * The code that comes after the greatest one in use: `T-049` after `T-048`. Codes without the prefix and
 * codes of removed rows count as the caller wishes: whatever is given is not used again.
 */
export function nextCode(prefix: string, inUse: readonly string[], digits = 3): string {
  const numbers = inUse.map((code) => (code.startsWith(prefix) ? Number(code.slice(prefix.length)) : Number.NaN)).filter(Number.isInteger)
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(digits, '0')
}
