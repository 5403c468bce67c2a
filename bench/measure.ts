/** `store commit 10k: ratio 1.43 (aim ≤ 2)`, with what it was worked out from behind it. */
export function printRatio(name: string, ratio: number, aim: string, note = ''): void {
  console.log(`${name}: ratio ${ratio.toFixed(2)} (aim ${aim})${note && `; ${note}`}`)
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The value below which the given share of the values lie, 0.95 for p95. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

export function median(values: number[]): number {
  return percentile(values, 0.5)
}

/** `1k`, `10k`, `500k` */
export function thousands(count: number): string {
  return `${count / 1000}k`
}

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
