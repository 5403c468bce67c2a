/** A place of an authority's form that can be filled: a content control, a form field of old Word, a bookmark, an empty cell beside its label, or `{{a field}}`. */
export interface Place {
  /** The same in every version of the form that keeps the place: its kind and its own name, or its label with the heading above. */
  key: string
  kind: 'control' | 'formField' | 'bookmark' | 'cell' | 'field'
  /** One line of text, several lines, whole paragraphs and tables, a day, one of `choices`, a tick, or a row of fields for each row of a table. */
  takes: 'line' | 'lines' | 'blocks' | 'day' | 'choice' | 'tick' | 'rows'
  /** What a person calls it: its title in Word, else the label beside it, else the heading above. */
  name: string
  /** The heading it stands under; '' when there is none. */
  heading: string
  part: 'body' | 'header' | 'footer'
  /** What a list in the form offers; empty when it is no list. */
  choices: string[]
}

/** What stands in a place once it is filled. */
export type FormValue =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: string }
  | { kind: 'tick'; ticked: boolean }
  | { kind: 'blocks'; blocks: FormBlock[] }

export type FormBlock = { kind: 'paragraph'; pieces: Piece[]; /** How deep in lists; 0 outside them. */ level: number } | { kind: 'table'; table: FormTable }

export interface FormTable {
  caption: string
  /** `width` is a share of the whole; all columns make 100. */
  columns: { title: string; align: 'start' | 'end'; width: number }[]
  rows: { cells: Piece[][]; bold: boolean }[]
  /** What the figures mean; '' when nothing needs to be said. */
  note: string
}

export interface Piece {
  text: string
  bold?: true
  italic?: true
}

/** Something about a form that its reader would not expect: what Word would run or fetch, or a signature that filling breaks. */
export interface Danger {
  kind: 'macros' | 'activeX' | 'externalTemplate' | 'remoteImage' | 'remoteContent' | 'signature'
  /** Where it would be fetched from; '' when it lies in the file. */
  from: string
}

/** A form as it was read: its places in the order they are met, and what is to be told of it before it is taken in. */
export interface ReadForm {
  places: Place[]
  dangers: Danger[]
}
