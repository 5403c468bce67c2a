import type { Message } from '../contract/requests.ts'

/** What answers need of the shell they run in: a window's dialogs, or a test's or a terminal's stand-ins for them. */
export interface Desk {
  /** The path chosen, or null when the person thought better of it. */
  chooseFileToOpen(wish: { title: string; kinds: FileKind[] }): Promise<string | null>
  chooseFileToSave(wish: { title: string; name: string; kinds: FileKind[] }): Promise<string | null>
  confirm(question: { message: string; detail: string; confirm: string; cancel: string }): Promise<boolean>
  /** A page of the window's own, alone on paper, as a tagged PDF; null when it could not be drawn. */
  printToPdf(page: PaperPage): Promise<Uint8Array | null>
  /** Opens a file in the program that the system has for it; false when it could not. */
  openFile(path: string): Promise<boolean>
  showInFolder(path: string): void
  /** To every window. */
  tell(message: Message): void
}

export interface PaperPage {
  /** Its place in the window: `/print/rep_…/fi`. */
  path: string
  /** Printed on every page, as plain text: at its head, and before its number at its foot. */
  head: string
  foot: string
}

export interface FileKind {
  name: string
  /** Without the dot. */
  extensions: string[]
}
