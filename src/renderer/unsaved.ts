/** What is being written and saves itself after a pause; each saves at once what it still has. */
const writers = new Set<() => Promise<void>>()

/** Takes in a writer until the function returned is called. */
export function whileWriting(save: () => Promise<void>): () => void {
  writers.add(save)
  return () => writers.delete(save)
}

/** To be awaited before anything that the last words must not miss: an undo, a copy, an export, the end of the workbook. */
export async function saveUnsaved(): Promise<void> {
  await Promise.all([...writers].map((save) => save()))
}
