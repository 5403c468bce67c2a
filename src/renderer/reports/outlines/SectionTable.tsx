import { ArrowDown, ArrowUp, Pencil, X } from 'lucide-react'
import { outlineSections, type OutlineSectionRow } from '../../../core/reporting/outline.ts'
import type { ReportOutline } from '../../../core/templates/template.ts'
import { formatCount } from '../../../core/values/formats.ts'
import { moveRow, removeRow } from '../../../core/workbook/edits.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { useSave } from '../../save.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Outlines.module.css'

/** What each section is called and asks for. Without rows of its own the outline comes with the program, and nothing can be done to it. */
export function SectionTable({ outline, rows, onEdit }: { outline: ReportOutline; rows: OutlineSectionRow[]; onEdit: (row: OutlineSectionRow) => void }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <DataTable
      caption={say('outlines.sections')}
      hideCaption
      columns={[{ title: say('outlines.section') }, { title: say('outlines.prints') }, { title: say('outlines.required') }, { title: say('outlines.limit'), align: 'end' }, { title: '' }]}
      rows={outline.sections.map(({ section, title, guidance, required, limit }, index) => [
        <span key="title" className={styles.section}>
          {title[language]}
          {guidance[language] && <small>{guidance[language]}</small>}
        </span>,
        say(section.startsWith('own_') ? 'outlines.printsNothing' : 'outlines.printsData'),
        required ? say('reports.required') : '–',
        limit === undefined ? say('outlines.noLimit') : formatCount(limit, language),
        rows[index] ? <SectionTools key="tools" rows={rows} index={index} name={title[language]} onEdit={onEdit} /> : null,
      ])}
    />
  )
}

function SectionTools({ rows, index, name, onEdit }: { rows: OutlineSectionRow[]; index: number; name: string; onEdit: (row: OutlineSectionRow) => void }) {
  const say = useSay()
  const save = useSave()
  const row = rows[index]!
  const move = (to: number) => void save(moveRow({ key: 'outlineSectionMoved', values: { name } }, outlineSections, rows, index, to))
  const leaveOut = () => void save(removeRow({ key: 'outlineSectionLeftOut', values: { name } }, outlineSections, row.id), say('outlines.leftOut', { section: name }))
  return (
    <span className={styles.tools}>
      <IconButton icon={ArrowUp} label={say('outlines.moveUp', { section: name })} isDisabled={index === 0} onPress={() => move(index - 1)} />
      <IconButton icon={ArrowDown} label={say('outlines.moveDown', { section: name })} isDisabled={index === rows.length - 1} onPress={() => move(index + 1)} />
      <IconButton icon={Pencil} label={say('outlines.editSectionOf', { section: name })} onPress={() => onEdit(row)} />
      <IconButton icon={X} label={say(rows.length === 1 ? 'outlines.lastSection' : 'outlines.leaveOut', { section: name })} isDisabled={rows.length === 1} onPress={leaveOut} />
    </span>
  )
}
