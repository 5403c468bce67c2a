import { resolve } from 'node:path'

/** A workbook file that the system handed over: double-clicked, or named on the command line. */
export interface GivenFile {
  give(path: string): void
  /** The file, once, instead of a dialog; but only for whoever asks for a file of its kind: it is no survey, nor an attachment. */
  take(extensions: readonly string[]): string | null
  isWaiting(): boolean
}

export function givenFile(): GivenFile {
  let waiting: string | null = null
  return {
    give(path) {
      waiting = path
    },
    take(extensions) {
      if (!extensions.includes('muutos')) return null
      const file = waiting
      waiting = null
      return file
    },
    isWaiting: () => waiting !== null,
  }
}

/** The workbook file among the arguments, if there is one; the executable and the program's folder come first. */
export function workbookFileIn(args: readonly string[], folder: string): string | null {
  const named = args.slice(1).find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.muutos'))
  return named === undefined ? null : resolve(folder, named)
}
