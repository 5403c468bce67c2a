import type { ReportTable } from '../../core/reports/report.ts'
import { Both } from './Both.tsx'
import { Inlines } from './Preview.tsx'
import styles from './Preview.module.css'

/** A table as it is printed: its own widths, digits under digits, the note below. */
export function PreviewTable({ table: { caption, captionAlso, columns, rows, note, noteAlso } }: { table: ReportTable }) {
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <caption><Both text={caption} also={captionAlso} /></caption>
        <colgroup>
          {columns.map((column, index) => (
            <col key={index} style={{ width: `${column.width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" data-align={column.align}><Both text={column.title} also={column.also} /></th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} data-kind={row.kind}>
              {row.cells.map((cell, at) => (
                <td key={at} data-align={columns[at]?.align}><Inlines inlines={cell} /></td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className={styles.note}><Both text={note} also={noteAlso} /></p>}
    </div>
  )
}
