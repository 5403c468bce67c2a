/** How whoever waits for a long piece of work is told how far it is, and says that it is no longer wanted. */
export interface Watch {
  onProgress(done: number, of: number): void
  signal: AbortSignal
}
