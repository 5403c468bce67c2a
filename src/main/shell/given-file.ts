import { resolve } from 'node:path'

/** A workbook file that the system handed over: double-clicked, or named on the command line. */
export interface GivenFile {
  give(path: string): void
  /** The file, once; whoever asks for a file to open next gets it instead of a dialog. */
  take(): string | null
  isWaiting(): boolean
}

export function givenFile(): GivenFile {
  let waiting: string | null = null
  return {
    give(path) {
      waiting = path
    },
    take() {
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
