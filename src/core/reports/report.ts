import type { Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import type { RichDocument } from '../values/rich-text.ts'
import type { Language } from '../values/text.ts'

/**
 * A report as plain data: the window previews it, Word prints it, and a test reads it. One
 * description, two renderings, so that screen and paper cannot disagree.
 */
export interface Report {
  title: string
  also?: Also
  /** The document's language; runs in another language are marked one by one. */
  language: Language
  /** The other one, of a report in two languages side by side. */
  second?: Language
  cover: Cover
  /** Still a draft: said on every page. */
  draft?: true
  /** Restricted items are in it: said on every page. */
  includesRestricted?: true
  /** Of a few pages: no contents list. */
  short?: true
  /** In the order they are read; each section begins with its heading of level 1. */
  blocks: Block[]
}

/** The same words in the second language, of a report in two languages, where they differ from those in the first. */
export type Also = string

/** What SFS 2487 asks of the first page and the header. */
export interface Cover {
  sender: string
  documentType: string
  /** 'Kausi 2/2020, 1.7.–31.12.2020' */
  subtitle: string
  diaryNumber: string
  datedOn: Day
  facts: { label: string; also?: Also; value: Inline[] }[]
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; also?: Also; anchor: string }
  | { kind: 'paragraph'; inlines: Inline[] }
  /** What the people wrote for the section is its narrative; other texts belong to records. */
  | { kind: 'rich'; document: RichDocument; language: Language; isNarrative?: true }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; table: ReportTable }
  | { kind: 'chart'; chart: ReportChart }
  /** Something the writer still owes: shown in the preview and in a draft, listed by readiness. */
  | { kind: 'missing'; text: string; finding: string }
  | { kind: 'signatures'; lines: { role: string; also?: Also; name: string }[] }

export type Inline =
  | { kind: 'text'; text: string; bold?: boolean; italic?: boolean; language?: Language }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'figure'; figure: Figure }

/** A number the workbench worked out. It knows the records it came from, and a bookmark of its name stands at it in Word. */
export interface Figure {
  /** Unique in the report; letters, digits and underscores, at most 40, so that it can be a bookmark. */
  id: string
  /** Whole cents, hundredths of a percent, hundredths of an hour, thousandths or a plain count, by `unit`; null when there is nothing to work it out from. */
  value: number | null
  unit: 'count' | 'cents' | 'shareHundredths' | 'hoursHundredths' | 'personMonthsHundredths' | 'meanHundredths' | 'thousandths' | 'days'
  /** As printed, in the report's language. */
  text: string
  /** What was worked out: 'sum of ledgerRows.cents'. */
  query: string
  records: { table: string; id: Id }[]
}

export interface ReportTable {
  anchor: string
  caption: string
  captionAlso?: Also
  columns: { title: string; also?: Also; align: 'start' | 'end'; /** Share of the width; all columns make 100. */ width: number }[]
  rows: { cells: Inline[][]; kind: 'body' | 'total' | 'group' }[]
  /** Printed under the table: the publishing rule, a definition. */
  note?: string
  noteAlso?: Also
}

/** A chart is always followed by the table of its figures. */
export interface ReportChart {
  anchor: string
  type: 'bar' | 'column' | 'line'
  stacked?: boolean
  title: string
  categories: string[]
  series: { name: string; values: (number | null)[] }[]
  /** What a blind reader is told: what is shown, and the main thing it says. */
  alt: string
  valueTitle: string
}

/** What the readiness list says about a report. */
export interface Readiness {
  sections: { section: string; title: string; state: 'ready' | 'started' | 'missing'; findings: ReadinessFinding[] }[]
}

export interface ReadinessFinding {
  /** Stable name of what was found, 'indicator-without-reading:ind_…:per_…'. */
  id: string
  severity: 'blocks' | 'warns'
  text: string
  /** Where it is mended. */
  where: { screen: string; id?: Id; section?: string }
  /** The reason why it is let be, if somebody gave one. */
  exception?: string
}

/** Words by key in the report's language; core knows no i18n library. */
export type Words = (key: string, values?: Record<string, string | number>) => string

