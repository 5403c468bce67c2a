import { Ellipsis, Eraser, FileText, FileUp, History, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { surveys, waves } from '../../core/surveys/survey.ts'
import type { Id } from '../../core/values/ids.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useOpenDocument } from '../documents.ts'
import { useSay } from '../preferences.ts'
import { openHistory } from '../record-history.tsx'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { ImportAnswers } from './ImportAnswers.tsx'
import type { SurveyLine } from './survey-line.tsx'
import { SurveyForm } from './SurveyForm.tsx'
import { WaveForm } from './WaveForm.tsx'

/** What can be done with a round of a survey: above all, bring in its answers. */
export function SurveyActions({ line: { survey, wave, name, waveName }, onMade, onRemoved }: { line: SurveyLine; onMade: (id: Id) => void; onRemoved: () => void }) {
  const say = useSay()
  const save = useSave()
  const openDocument = useOpenDocument()
  const [open, setOpen] = useState<'survey' | 'wave' | 'newWave' | 'import' | null>(null)
  const removeWave = async () => {
    if (wave && (await save(removeRow({ key: 'waveRemoved', values: { name: waveName } }, waves, wave.id), say('surveys.waveRemoved', { name: waveName })))) onRemoved()
  }
  const removeSurvey = async () => {
    if (await save(removeRow({ key: 'surveyRemoved', values: { name } }, surveys, survey.id), say('surveys.surveyRemoved', { name }))) onRemoved()
  }

  return (
    <>
      {wave && <Button variant="primary" icon={FileUp} onPress={() => setOpen('import')}>{say('surveys.importAnswers')}</Button>}
      {wave && <Button icon={Pencil} onPress={() => setOpen('wave')}>{say('surveys.editWave')}</Button>}
      <Menu
        label={say('surveys.more')}
        trigger={<Button variant="quiet" icon={Ellipsis}>{say('surveys.more')}</Button>}
        items={[
          { key: 'newWave', label: say('surveys.newWave'), icon: Plus, onAction: () => setOpen('newWave') },
          ...(wave ? [{ key: 'consultation', label: say('outlines.consultationToWord'), icon: FileText, onAction: () => void openDocument('consultation', wave.id, wave.openTo ?? wave.openFrom ?? '', wave.periodId) }] : []),
          { key: 'survey', label: say('surveys.editSurvey'), icon: Pencil, onAction: () => setOpen('survey') },
          ...(wave ? [{ key: 'waveHistory', label: say('history.openNamed', { title: waveName }), icon: History, onAction: () => openHistory({ shows: 'history', table: waves.name, id: wave.id }) }] : []),
          { key: 'surveyHistory', label: say('history.openNamed', { title: name }), icon: History, onAction: () => openHistory({ shows: 'history', table: surveys.name, id: survey.id }) },
          'separator',
          ...(wave ? [{ key: 'removeWave', label: say('surveys.removeWave'), icon: Trash2, onAction: () => void removeWave() }] : []),
          { key: 'removeSurvey', label: say('surveys.removeSurvey'), icon: Trash2, onAction: () => void removeSurvey() },
          ...(wave?.importedAt ? [{ key: 'eraseAnswers', label: say('history.eraseAnswers'), icon: Eraser, onAction: () => openHistory({ shows: 'erasingAnswers', waveId: wave.id, title: `${name} – ${waveName}` }) }] : []),
        ]}
      />
      {open === 'survey' && <SurveyForm survey={survey} onClose={() => setOpen(null)} />}
      {open === 'wave' && wave && <WaveForm survey={survey} wave={wave} onClose={() => setOpen(null)} />}
      {open === 'newWave' && <WaveForm survey={survey} onClose={() => setOpen(null)} onSaved={onMade} />}
      {open === 'import' && wave && <ImportAnswers wave={wave} name={`${name} – ${waveName}`} onClose={() => setOpen(null)} />}
    </>
  )
}
