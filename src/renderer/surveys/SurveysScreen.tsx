import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { surveys, waveInvitations, waves, RespondentGroup } from '../../core/surveys/survey.ts'
import type { SurveyTemplate } from '../../core/templates/template.ts'
import { compare } from '../../core/values/order.ts'
import { choice } from '../../words/choice.ts'
import { useComputed } from '../computed.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { Menu } from '../ui/Menu.tsx'
import { NewSurveyForm } from './NewSurveyForm.tsx'
import { ResultsView } from './ResultsView.tsx'
import { respondentsOf, surveyColumns, surveyLine, type SurveyLine } from './survey-line.tsx'
import { SurveyActions } from './SurveyActions.tsx'
import { SurveyDetail } from './SurveyDetail.tsx'

/** What was asked of whom and what came of it; raw answers never reach this window. */
export function SurveysScreen() {
  const say = useSay()
  const language = useLanguage()
  const [, params] = useRoute('/surveys/:id/:view?')
  const [, navigate] = useLocation()
  const lines = useSurveyLines()
  const [text, setText] = useState('')
  const [group, setGroup] = useState('')
  const [made, setMade] = useState<{ template: SurveyTemplate | null } | null>(null)
  const isLoaded = useLoaded(surveys, waves)

  const wanted = text.trim().toLowerCase()
  const shown = lines.filter((line) => (group === '' || line.survey.respondents === group) && (wanted === '' || line.searched.includes(wanted)))
  // A survey's own address leads to its newest round.
  const line = lines.find(({ id }) => id === params?.id) ?? lines.findLast(({ survey }) => survey.id === params?.id)
  const create = <NewSurveyMenu onChoose={(template) => setMade({ template })} />

  if (params?.view === 'results' && line?.wave) return <ResultsView survey={line.survey} wave={line.wave} name={titleOf(line)} onBack={() => navigate(`/surveys/${line.id}`)} />
  return (
    <>
      <ListScreen
        title={say('surveys.title')}
        filter={{ label: say('surveys.filterText'), value: text, onChange: setText }}
        filters={<FilterSelect label={say('surveys.respondents')} value={group} onChange={setGroup} options={[{ value: '', label: say('common.all') }, ...RespondentGroup.options.map((value) => ({ value, label: say(choice('surveys.respondents', value)) }))]} />}
        actions={create}
        count={say('surveys.count', { count: shown.length })}
        detail={
          line && {
            title: titleOf(line),
            onClose: () => navigate('/surveys'),
            actions: <SurveyActions key={line.id} line={line} onMade={(id) => navigate(`/surveys/${id}`)} onRemoved={() => navigate('/surveys')} />,
            children: <SurveyDetail key={line.id} line={line} />,
          }
        }
      >
        <Grid
          label={say('surveys.title')}
          rows={shown}
          columns={surveyColumns(say, language)}
          selectedId={line?.id ?? null}
          onSelect={(id) => navigate(`/surveys/${id}`)}
          initialSort={{ key: 'name', direction: 'ascending' }}
          empty={
            isLoaded &&
            (lines.length === 0 ? (
              <EmptyState title={say('surveys.emptyTitle')} text={say('surveys.emptyText')} actions={create} />
            ) : (
              <EmptyState title={say('surveys.noneFound')} actions={<Button onPress={() => [setText, setGroup].forEach((set) => set(''))}>{say('surveys.clearFilters')}</Button>} />
            ))
          }
        />
      </ListScreen>
      {made && <NewSurveyForm template={made.template} onClose={() => setMade(null)} onSaved={(id) => navigate(`/surveys/${id}`)} />}
    </>
  )
}

function titleOf({ wave, name, waveName }: SurveyLine): string {
  return wave ? `${name} – ${waveName}` : name
}

function NewSurveyMenu({ onChoose }: { onChoose: (template: SurveyTemplate | null) => void }) {
  const say = useSay()
  const text = useText()
  const { data = [] } = useComputed('templates.list', { kind: 'survey' })
  const templates = data.filter((template): template is SurveyTemplate => template.kind === 'survey')
  return (
    <Menu
      label={say('surveys.newSurvey')}
      placement="bottom end"
      trigger={<Button variant="primary" icon={Plus}>{say('surveys.newSurvey')}</Button>}
      items={[
        ...templates.map((template) => ({ key: template.id, label: text(template.name), onAction: () => onChoose(template) })),
        ...(templates.length > 0 ? (['separator'] as const) : []),
        { key: 'none', label: say('surveys.withoutTemplate'), onAction: () => onChoose(null) },
      ]}
    />
  )
}

/** Each round with what its line shows, the earliest first. */
function useSurveyLines(): SurveyLine[] {
  const say = useSay()
  const text = useText()
  const { periods } = useProgramme()
  const rows = useRows(surveys)
  const allWaves = useRows(waves)
  const invitations = useRows(waveInvitations)
  return useMemo(() => {
    const codes = new Map(periods.map(({ id, code }) => [id, code]))
    const names = (survey: SurveyLine['survey'], wave: SurveyLine['wave']) => ({ name: text(survey.name), waveName: text(wave?.name), period: codes.get(wave?.periodId ?? '') ?? '', respondents: respondentsOf(survey, say) })
    return rows.flatMap((survey) => {
      const own = allWaves.filter(({ surveyId }) => surveyId === survey.id).sort((a, b) => compare(a.openFrom ?? '', b.openFrom ?? '') || compare(a.id, b.id))
      return own.length === 0 ? [surveyLine(survey, null, [], names(survey, null))] : own.map((wave) => surveyLine(survey, wave, invitations, names(survey, wave)))
    })
  }, [rows, allWaves, invitations, periods, say, text])
}
