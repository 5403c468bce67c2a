import { z } from 'zod'
import { inForce } from '../core/settings/defaults.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import type { ReportOutline } from '../core/templates/template.ts'
import { formatClock } from '../core/values/clock.ts'
import { Clock, Day, DayRange, dayIn, Instant } from '../core/values/day.ts'
import { formatCents, formatCount, formatDay, formatHundredths, formatRange, formatShare, formatThousandths } from '../core/values/formats.ts'
import { Id } from '../core/values/ids.ts'
import type { Json } from '../core/values/json.ts'
import { plainFrom, RichDocument } from '../core/values/rich-text.ts'
import { IdSet } from '../core/values/table.ts'
import { Language } from '../core/values/text.ts'
import { row } from '../core/workbook/rows.ts'
import { tableNamed } from '../core/workbook/schema.ts'
import { recordTitle, titleOf } from '../core/workbook/titles.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import { choice } from '../words/choice.ts'
import { choiceWords, fieldWords, recordWords } from '../words/field-words.ts'
import { wordsIn } from '../words/words.ts'
import { readTemplates } from './bundled/templates.ts'

/** How a workbook's records, their cells and what stands in them are told to a reader. */
export interface RecordWords {
  /** `Toimenpide` */
  kind(table: string): string
  /** `1.01 Perhekeskusverkosto`; what kind of record it is when nothing names it. */
  title(table: string, id: Id): string
  /** `Nimi (suomi)`, `Kumppanit: Koivurannan kaupunki` */
  cell(table: string, cell: string): string
  /** `Koivurannan kaupunki`, of a cell that says who or what belongs to a set; null of any other cell. */
  member(table: string, cell: string): string | null
  /** `31.12.2020`, `1 234,50 €`, the name of a record, rich text as plain text; `(tyhjä)` when there is nothing. */
  value(table: string, cell: string, value: Json): string
}

/** `sections` are the names of a report's sections, which stand in its outline. */
export function recordWordsOf(workbook: Workbook, language: Language, sections: ReadonlyMap<string, string> = new Map()): RecordWords {
  const say = wordsIn(language)
  const { timeZone } = inForce(row(workbook, settings, settingsId))
  const chosen = (table: string, field: string, value: string | number) => {
    if (table === 'reportSections' && field === 'section') return sections.get(String(value)) ?? ''
    if (namesTable(table, field)) return recordWords(String(value), say)
    return choiceWords(table, field, value, say) ?? ''
  }
  const named = (id: Json) => recordTitle(workbook, id, language, chosen) || say('fields.unknownRecord')

  const words: RecordWords = {
    kind: (table) => recordWords(table, say),
    title: (table, id) => titleOf(workbook, table, id, language, chosen) || recordWords(table, say),
    cell(table, cell) {
      const [field, member] = cell.split('.') as [string, string?]
      const name = fieldWords(table, field, say)
      if (member === undefined) return name
      const spoken = Language.safeParse(member)
      if (spoken.success) return say('fields.inLanguage', { field: name, language: say(choice('common.language', spoken.data)) })
      const called = words.member(table, cell)
      return called === null ? name : say('fields.ofMember', { field: name, member: called })
    },
    member(table, cell) {
      const [field, member] = cell.split('.') as [string, string?]
      return member !== undefined && isIdSet(table, field) ? named(member) : null
    },
    value(table, cell, value) {
      const [field] = cell.split('.') as [string]
      if (words.member(table, cell) !== null) return say(value === true ? 'fields.member' : 'fields.notMember')
      if (field === 'removed' || typeof value === 'boolean') return say(value === true ? 'fields.yes' : 'fields.no')
      if (value === null || value === '') return say('fields.empty')
      if (field === 'order') return say('fields.moved')
      if (typeof value === 'number') return chosen(table, field, value) || numberWords(field, value, language)
      if (typeof value === 'string') return chosen(table, field, value) || stringWords(table, field, value)
      if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.map((one) => words.value(table, field.replace(/Ids$/, 'Id'), one)).join(', ') : say('fields.listed', { count: value.length })
      const document = RichDocument.safeParse(value)
      return document.success ? plainFrom(document.data) : say('fields.listed', { count: Object.keys(value).length })
    },
  }
  const stringWords = (table: string, field: string, value: string): string => {
    const shape = shapeOf(table, field)
    if (shape === Id || field.endsWith('Id')) return named(value)
    if (shape === Day) return formatDay(value)
    if (shape === DayRange) return formatRange(value)
    if (shape === Clock) return formatClock(value)
    if (shape === Instant) return `${formatDay(dayIn(timeZone, value))} ${timeIn(timeZone, value, language)}`
    return value
  }
  return words
}

/** What the sections of reports are called, by their names in code; none when the bundled outlines cannot be read. */
export async function readSectionNames(resources: string, language: Language): Promise<Map<string, string>> {
  const read = await readTemplates(resources, 'report')
  const sections = read.ok ? (read.value as ReportOutline[]).flatMap((outline) => outline.sections) : []
  return new Map(sections.map(({ section, title }) => [section, title[language]]))
}

/** A number's unit stands in its field's name. */
function numberWords(field: string, value: number, language: Language): string {
  if (/cents$/i.test(field)) return formatCents(value, language)
  if (/share$/i.test(field)) return formatShare(value, language, 2)
  if (field === 'progress') return formatShare(value * 100, language, 0)
  if (/hundredths$/i.test(field)) return formatHundredths(value, language)
  if (/thousandths$/i.test(field)) return formatThousandths(value, language)
  return field === 'year' ? String(value) : formatCount(value, language)
}

/** `9.30`, in English `9:30`. */
function timeIn(timeZone: string, instant: Instant, language: Language): string {
  const time = new Intl.DateTimeFormat('fi-FI', { timeZone, hour: 'numeric', minute: '2-digit' }).format(new Date(instant))
  return language === 'en' ? time.replace('.', ':') : time
}

function shapeOf(table: string, field: string): unknown {
  const shape: unknown = tableNamed(table)?.schema.shape[field]
  return shape instanceof z.ZodOptional ? shape.unwrap() : shape
}

function isIdSet(table: string, field: string): boolean {
  return shapeOf(table, field) === IdSet
}

/** Where a value is the name of a table: told as the kind of record that lies there. */
function namesTable(table: string, field: string): boolean {
  return (table === 'followUps' && field === 'fromTable') || (table === 'outcomes' && field === 'becameTable') || (table === 'erasures' && field === 'table')
}
