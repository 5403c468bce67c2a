import { isValidElement, type ClipboardEvent, type ReactNode } from 'react'
import type { Column } from './Grid.tsx'

/** Ctrl+C in a grid: its rows in their order, with the headings, as text and as a table for Word and Excel. */
export function copyRows<R>(event: ClipboardEvent, rows: R[], columns: Column<R>[]): void {
  if (!window.getSelection()?.isCollapsed) return
  const lines = [columns.map((column) => column.title), ...rows.map((row) => columns.map((column) => neutral(wordsOf(column.cell(row)))))]
  event.preventDefault()
  event.clipboardData.setData('text/plain', lines.map((line) => line.join('\t')).join('\r\n'))
  event.clipboardData.setData('text/html', `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`)
}

/** The words of what a cell shows. */
function wordsOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (Array.isArray(node)) return node.map(wordsOf).join('')
  if (isValidElement<{ children?: ReactNode }>(node)) return wordsOf(node.props.children)
  return String(node).replace(/\s+/g, ' ')
}

/** Excel would run `=…` as a formula; an apostrophe keeps it text. A plain number stays a number. */
function neutral(cell: string): string {
  return /^[=+\-@]/.test(cell) && !/^[+-]?[\d\s.,]+$/.test(cell) ? `'${cell}` : cell
}

function escaped(cell: string): string {
  return cell.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
