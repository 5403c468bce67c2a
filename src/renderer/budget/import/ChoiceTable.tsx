import { useId, type ReactNode } from 'react'
import { FieldNotes } from '../../ui/FieldLabel.tsx'
import styles from './Import.module.css'

export interface ChoiceRow {
  key: string | number
  heading: ReactNode
  cells: ReactNode[]
  /** Of no use in the import. */
  isQuiet: boolean
}

/** Tens of rows of the same kind with a choice in each; a form's field, which scrolls in its own box. */
export function ChoiceTable({ title, help, id, error, columns, rows }: { title: string; help: string; id: string; error: string | undefined; columns: { title: string; align?: 'end' }[]; rows: ChoiceRow[] }) {
  const titleId = useId()
  const end = (place: number) => (columns[place]?.align === 'end' ? styles.end : undefined)
  return (
    <div className={styles.choices}>
      <h3 id={titleId}>{title}</h3>
      <p className={styles.quiet}>{help}</p>
      <FieldNotes error={error} />
      {/* The table scrolls in its own box, and the keyboard must reach what scrolls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div id={id} data-field className={styles.scroller} role="region" aria-labelledby={titleId} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>{columns.map((column, place) => <th key={column.title} scope="col" className={end(place)}>{column.title}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map(({ key, heading, cells, isQuiet }) => (
              <tr key={key} data-quiet={isQuiet || undefined}>
                <th scope="row">{heading}</th>
                {cells.map((cell, place) => <td key={place} className={end(place + 1)}>{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
