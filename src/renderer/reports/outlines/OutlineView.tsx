import { Copy, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { outlineSections, reportOutlines, type OutlineSectionRow } from '../../../core/reporting/outline.ts'
import { isOwn } from '../../../core/reporting/outline-of.ts'
import { leftOut } from '../../../core/reporting/own-outline.ts'
import { reports, type ReportRow } from '../../../core/reporting/report.ts'
import type { ReportOutline } from '../../../core/templates/template.ts'
import { byOrder, orderAfter } from '../../../core/values/order.ts'
import { addRow, removeRow, saveRow, together } from '../../../core/workbook/edits.ts'
import { choice } from '../../../words/choice.ts'
import { freshId } from '../../commit.ts'
import { useOutlines } from '../../documents.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { HistoryButton } from '../../record-history.tsx'
import { useSave } from '../../save.ts'
import { useRow, useRows } from '../../tables.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Lines } from '../../ui/Section.tsx'
import { CopyForm } from './CopyForm.tsx'
import { RenameForm } from './RenameForm.tsx'
import { SectionForm } from './SectionForm.tsx'
import { SectionTable } from './SectionTable.tsx'

/** An outline's sections; those of an own one can be changed, moved, left out and taken back. */
export function OutlineView({ outline }: { outline: ReportOutline }) {
  const say = useSay()
  const language = useLanguage()
  const save = useSave()
  const [, navigate] = useLocation()
  const { bundled } = useOutlines()
  const own = useRow(reportOutlines, outline.id)
  const sections = useRows(outlineSections).filter((row) => row.outlineId === outline.id).sort(byOrder)
  const used = useRows(reports).filter((report) => report.outline === outline.id)
  const [open, setOpen] = useState<'copy' | 'rename' | 'remove' | 'new' | OutlineSectionRow | null>(null)
  const name = outline.name[language]
  const missing = own ? leftOut(sections, bundled.find((one) => one.id === own.copiedFrom.split('@')[0])) : []

  const remove = async () => {
    setOpen(null)
    if (!own) return
    const label = { key: 'outlineRemoved', values: { name } }
    const edits = [removeRow(label, reportOutlines, own.id), ...used.map((report) => saveRow(label, reports, report, withOutline(report, own.copiedFrom)))]
    if (await save(together(label, edits), say('outlines.removed', { name }))) navigate('/reports/outlines')
  }
  const takeBack = ({ section, title, guidance, required, limit }: ReportOutline['sections'][number]) => {
    const row = { id: freshId(outlineSections.prefix), outlineId: outline.id, section, title, guidance, required, ...(limit !== undefined && { limit }), order: orderAfter(sections.at(-1)?.order ?? null) }
    void save(addRow({ key: 'outlineSectionSaved', values: { name: title[language] } }, outlineSections, row))
  }
  return (
    <Screen
      title={name}
      lead={<Link href="/reports/outlines">← {say('outlines.title')}</Link>}
      actions={
        <>
          {own && <Button variant="quiet" icon={Trash2} onPress={() => setOpen('remove')}>{say('outlines.remove')}</Button>}
          {own && <Button icon={Pencil} onPress={() => setOpen('rename')}>{say('outlines.rename')}</Button>}
          {own && <HistoryButton table={reportOutlines} id={own.id} name={name} />}
          <Button variant={own ? 'secondary' : 'primary'} icon={Copy} onPress={() => setOpen('copy')}>{say('outlines.copy')}</Button>
        </>
      }
    >
      <Card
        title={say('outlines.sectionList')}
        sub={`${say(choice('reports.reportKind', outline.reportKind))} · ${say(isOwn(outline) ? 'outlines.own' : 'outlines.bundled')}`}
        more={own && <Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('outlines.addSection')}</Button>}
      >
        <SectionTable outline={outline} rows={own ? sections : []} onEdit={setOpen} />
      </Card>
      {missing.length > 0 && (
        <Card title={say('outlines.putBackTitle')}>
          <Lines
            none=""
            lines={missing.map((section) => ({
              key: section.section,
              children: section.title[language],
              tools: <Button variant="quiet" label={`${say('outlines.putBack')}: ${section.title[language]}`} onPress={() => takeBack(section)}>{say('outlines.putBack')}</Button>,
            }))}
          />
        </Card>
      )}
      {open === 'copy' && <CopyForm source={outline} onClose={() => setOpen(null)} />}
      {open === 'rename' && own && <RenameForm outline={own} onClose={() => setOpen(null)} />}
      {own && (open === 'new' || (open !== null && typeof open === 'object')) && <SectionForm outline={own} sections={sections} {...(open !== 'new' && { section: open })} onClose={() => setOpen(null)} />}
      <ConfirmDialog
        isOpen={open === 'remove'}
        title={say('outlines.removeTitle', { name })}
        text={say('outlines.removeText', { count: used.length })}
        confirm={say('common.remove')}
        cancel={say('common.cancel')}
        isDangerous
        onCancel={() => setOpen(null)}
        onConfirm={() => void remove()}
      />
    </Screen>
  )
}

function withOutline(report: ReportRow, outline: string): ReportRow {
  return { ...report, outline }
}
