import type { Inline } from '../../core/reports/report.ts'
import type { Language } from '../../core/values/text.ts'

/** A slide as plain data; what is said of it at length stands in its notes. */
export interface Slide {
  title: string
  content: SlideContent
  notes: string
}

export type SlideContent =
  | { kind: 'bullets'; bullets: Bullet[] }
  | { kind: 'table'; columns: { title: string; align: 'start' | 'end'; width: number }[]; rows: { cells: string[]; isTotal: boolean }[]; remark: string }
  | { kind: 'chart'; type: 'bar' | 'column' | 'line'; isStacked: boolean; categories: string[]; series: { name: string; values: number[] }[]; alt: string; valueTitle: string }

export interface Bullet {
  text: string
  language: Language
  /** A heading among the bullets: bold, without a dot. */
  isLead: boolean
}

/** Sizes in inches and points, of a slide of 13,33 × 7,5 inches. */
export const page = { width: 13.33, height: 7.5, margin: 0.6, contentTop: 1.45, contentHeight: 5.15 }
export const sizes = { title: 30, bullet: 22, cell: 14, remark: 12 }

/** Letters of Arial are about half as wide as high. */
export function lettersIn(inches: number, points: number): number {
  return Math.floor((inches * 72) / (points * 0.52))
}

export function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(letters, 4))), 0)
}

export function lettersOf(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'figure' ? inline.figure.text : inline.text)).join('')
}
