import { useRef, useState } from 'react'
import { z } from 'zod'
import type { Outcome } from '../../contract/requests.ts'
import { ColumnMapping, type SurveyPreview } from '../../core/surveys/preview.ts'
import { questions, waves, type Wave } from '../../core/surveys/survey.ts'
import { addMonths, Day } from '../../core/values/day.ts'
import { formatCount } from '../../core/values/formats.ts'
import type { Say } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useUndoOf } from '../save.ts'
import { useRow, useRows, useTables } from '../tables.ts'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Facts } from '../ui/Facts.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { toast } from '../ui/Toast.tsx'
import { useUiWords } from '../ui/words.ts'
import { ImportColumns, type OptionText } from './ImportColumns.tsx'

/** For how long raw answers are kept unless another day is chosen; in months. */
const monthsKept = 6

const ImportFields = z.object({ mapping: z.array(ColumnMapping), deleteOn: Day })
type ImportFields = { mapping: ColumnMapping[]; deleteOn: Day | null }

type Chosen = Exclude<Outcome<'surveys.chooseFile'>, 'cancelled'>

/** A file is chosen, looked at and corrected; only then is anything imported. */
export function ImportAnswers({ wave, name, onClose }: { wave: Wave; name: string; onClose: () => void }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  return chosen ? <LookAndImport wave={wave} name={name} chosen={chosen} onClose={onClose} /> : <ChooseFile wave={wave} name={name} onChosen={setChosen} onClose={onClose} />
}

/** What is wrong with a file is said here, so that another one can be chosen. */
function ChooseFile({ wave, name, onChosen, onClose }: { wave: Wave; name: string; onChosen: (chosen: Chosen) => void; onClose: () => void }) {
  const say = useSay()
  // The form closes itself when a file has been read; by then the next step has taken its place.
  const isRead = useRef(false)
  return (
    <FormDialog
      title={say('surveys.importTitle', { name })}
      isOpen
      onClose={() => !isRead.current && onClose()}
      values={{}}
      schema={z.object({})}
      submitLabel={say('surveys.chooseFile')}
      onSubmit={async () => {
        const outcome = await ask('surveys.chooseFile', { waveId: wave.id })
        if (outcome === 'cancelled') return
        isRead.current = true
        onChosen(outcome)
      }}
    >
      <p>{say('surveys.chooseHelp')}</p>
    </FormDialog>
  )
}

/** What is in a survey file, how its columns are read, and until when its raw answers are kept. */
function LookAndImport({ wave, name, chosen, onClose }: { wave: Wave; name: string; chosen: Chosen; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const { describeProblem } = useUiWords()
  const [preview, setPreview] = useState(chosen.preview)
  const [values] = useState<ImportFields>(() => ({ mapping: mappingOf(chosen.preview), deleteOn: wave.deleteOn && wave.deleteOn > today ? wave.deleteOn : addMonths(today, monthsKept) }))
  const schema = z.object({
    mapping: ImportFields.shape.mapping.refine((mapping) => mapping.some(({ use }) => use === 'question'), { error: say('surveys.keepOne') }),
    deleteOn: Day.refine((day) => day > today, { error: say('surveys.deleteOnPast') }),
  }) as unknown as z.ZodType<ImportFields>

  const own = useRows(questions).filter(({ surveyId }) => surveyId === wave.surveyId)
  const optionText: OptionText = (code, option) => text(own.find((question) => question.code === code)?.options?.find((one) => one.code === option)?.text) || option

  const undo = useUndoOf()
  const remap = async (mapping: ColumnMapping[]) => {
    try {
      setPreview(await ask('surveys.preview', { file: chosen.file, mapping }))
    } catch (problem) {
      toast(describeProblem(problem))
    }
  }

  return (
    <FormDialog<ImportFields>
      title={say('surveys.importTitle', { name })}
      isOpen
      size="wide"
      onClose={onClose}
      values={values}
      schema={schema}
      submitLabel={say('surveys.import')}
      onSubmit={async ({ mapping, deleteOn }) => {
        const { answered } = await ask('surveys.import', { file: chosen.file, waveId: wave.id, mapping, deleteOn: deleteOn ?? '' })
        const label = useTables.getState().state?.undo
        toast(say('surveys.importDone', { count: answered }), label ? { undo: () => void undo(label) } : {})
      }}
    >
      <ImportNotices preview={preview} wave={wave} />
      <PreviewFacts preview={preview} />
      <ImportColumns columns={preview.columns} optionText={optionText} onChange={(mapping) => void remap(mapping)} />
      <Notice tone="info">{say('surveys.minimumNote', { minimum: preview.minimum })}</Notice>
      <DateField name="deleteOn" label={say('surveys.deleteOnField')} description={say('surveys.deleteOnHelp')} isRequired />
    </FormDialog>
  )
}

function mappingOf({ columns }: SurveyPreview): ColumnMapping[] {
  return columns.map(({ column, use, type }) => ({ column, use, type }))
}

function PreviewFacts({ preview: { fileName, format, rows } }: { preview: SurveyPreview }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Facts
      items={[
        { label: say('surveys.importFile'), value: fileName },
        { label: say('surveys.importRows'), value: formatCount(rows, language) },
        { label: say('surveys.importFormat'), value: `${formatText(format, say)}, ${say('surveys.headerRows', { count: format.headerRows })}` },
        { label: say('surveys.tool'), value: format.tool },
      ]}
    />
  )
}

/** What should make one stop and think before importing. */
function ImportNotices({ preview, wave }: { preview: SurveyPreview; wave: Wave }) {
  const say = useSay()
  const text = useText()
  const same = useRow(waves, preview.alreadyImportedTo ?? undefined)
  const personal = preview.columns.filter((column) => column.personal !== null)
  const kept = personal.filter(({ use }) => use === 'question').length
  return (
    <>
      {preview.alreadyImportedTo && <Notice tone="warn">{say('surveys.alreadyImported', { wave: text(same?.name) })}</Notice>}
      {wave.importedAt && <Notice tone="info">{say('surveys.replacesEarlier')}</Notice>}
      {kept > 0 && <Notice tone="warn">{say('surveys.personalKept', { count: kept })}</Notice>}
      {personal.length > kept && <Notice tone="info">{say('surveys.personalDropped', { count: personal.length - kept })}</Notice>}
    </>
  )
}

function formatText({ kind, encoding, delimiter }: SurveyPreview['format'], say: Say): string {
  if (kind === 'xlsx') return say('surveys.formatXlsx')
  return say('surveys.formatCsv', { encoding: encoding ?? '', delimiter: delimiter === '\t' ? say('surveys.delimiterTab') : (delimiter ?? '') })
}
