import type { Difference, SectionDifferences } from '../../../core/reports/comparison/differences.ts'
import type { RowDifference } from '../../../core/reports/comparison/row-differences.ts'
import type { Piece } from '../../../core/reports/comparison/text-pieces.ts'
import { useSay } from '../../preferences.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './Sent.module.css'

/** What differs in one section: figures in a table, then rows, then texts with what came and went marked. */
export function SectionChanges({ section: { title, differences } }: { section: SectionDifferences }) {
  const say = useSay()
  const figures = differences.filter((one) => one.kind === 'figure')
  const others = differences.filter((one) => one.kind !== 'figure')
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {figures.length > 0 && (
        <DataTable
          caption={say('sending.figuresCaption', { section: title })}
          hideCaption
          columns={[{ title: say('sending.what') }, { title: say('sending.before'), align: 'end' }, { title: say('sending.after'), align: 'end' }]}
          rows={figures.map(({ place, what, before, after }) => [place === title ? what : `${place}: ${what}`, before.text, after.text])}
        />
      )}
      <ul className={styles.others}>
        {others.map((one, index) => (
          <li key={index}><Other difference={one} /></li>
        ))}
      </ul>
    </section>
  )
}

function Other({ difference }: { difference: Exclude<Difference, { kind: 'figure' }> }) {
  const say = useSay()
  switch (difference.kind) {
    case 'section':
      return say(difference.is === 'added' ? 'sending.sectionAdded' : 'sending.sectionRemoved')
    case 'row':
      return <RowChange row={difference} />
    case 'text':
      return (
        <>
          <b>{say('sending.textChanged', { place: difference.place })}</b>
          <p className={styles.text}>{difference.pieces.map((piece, index) => <PieceView key={index} piece={piece} />)}</p>
        </>
      )
  }
}

function RowChange({ row: { place, row, is, cells } }: { row: RowDifference }) {
  const say = useSay()
  return (
    <>
      <b>{place}: </b>
      {is === 'added' && <ins>{say('sending.rowAdded', { row })}</ins>}
      {is === 'removed' && <del>{say('sending.rowRemoved', { row })}</del>}
      {is === 'altered' && (
        <>
          {row}
          <ul>
            {cells.map(({ column, before, after }) => (
              <li key={column}>
                {column}: {before && <del>{before}</del>} {after && <ins>{after}</ins>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Marked by more than colour; a screen reader is told as well. */
function PieceView({ piece: { is, text } }: { piece: Piece }) {
  const say = useSay()
  if (is === 'same') return text
  const Mark = is === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="visually-hidden">[{say(is === 'added' ? 'sending.added' : 'sending.removed')}] </span>
      {text}
    </Mark>
  )
}
