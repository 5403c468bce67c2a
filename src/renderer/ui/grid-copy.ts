import type { ClipboardEvent } from 'react'

/** Gives the clipboard a table as text and as a table for Word and Excel. */
export function copyTable(event: ClipboardEvent, table: HTMLTableElement): void {
  const lines = [...table.rows].map((row) => [...row.cells].map((cell) => neutral(wordsOf(cell))))
  event.preventDefault()
  event.clipboardData.setData('text/plain', lines.map((line) => line.join('\t')).join('\r\n'))
  event.clipboardData.setData('text/html', `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`)
}

/** What a cell says when it is read aloud. */
function wordsOf(cell: HTMLElement): string {
  for (const unread of cell.querySelectorAll('[aria-hidden]')) unread.remove()
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Excel would run `=…` as a formula; an apostrophe keeps it text. A plain number stays a number. */
function neutral(cell: string): string {
  return /^[=+\-@]/.test(cell) && !/^[+-]?[\d\s.,]+$/.test(cell) ? `'${cell}` : cell
}

function escaped(cell: string): string {
  return cell.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
