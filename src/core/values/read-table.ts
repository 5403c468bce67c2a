/** A table of texts as a file gave it, with what the reader of that kind of file knows; nothing interpreted yet. */
export interface ReadTable {
  fileName: string
  /** Hash of the file's bytes, by which the same file is known again. */
  sha256: string
  kind: 'csv' | 'xlsx'
  encoding?: string
  delimiter?: string
  cells: string[][]
}
