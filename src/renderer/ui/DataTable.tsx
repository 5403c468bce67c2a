import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface DataTableProps {
  caption: string
  columns: { title: string; align?: 'start' | 'end' }[]
  /** The first cell of a row is its heading. */
  rows: ReactNode[][]
  totals?: ReactNode[]
  /** When the caption repeats a heading that stands right above. */
  hideCaption?: boolean
}

/** A small real table, for tens of rows. */
export function DataTable({ caption, columns, rows, totals, hideCaption = false }: DataTableProps) {
  const align = (index: number) => (columns[index]?.align === 'end' ? styles.end : undefined)
  return (
    // A table wider than its place scrolls there, and the keyboard must reach what scrolls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) =>
              column.title === '' ? (
                <td key={index} aria-hidden />
              ) : (
                <th key={index} scope="col" className={align(index)}>{column.title}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{row.map((cell, at) => (at === 0 ? <th key={at} scope="row">{cell}</th> : <td key={at} className={align(at)}>{cell}</td>))}</tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>{totals.map((cell, at) => (at === 0 ? <th key={at} scope="row">{cell}</th> : <td key={at} className={align(at)}>{cell}</td>))}</tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
