import { z } from 'zod'
import type { CarryOver } from '../../../core/reports/carry-over.ts'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { Day } from '../../../core/values/day.ts'
import { formatDay } from '../../../core/values/formats.ts'
import { ask } from '../../ask.ts'
import { commit } from '../../commit.ts'
import { useSay } from '../../preferences.ts'
import { useText } from '../../Said.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import styles from './Check.module.css'

const CarryFields = z.object({ dueOn: Day })
type CarryFields = z.infer<typeof CarryFields>

/** What would go on in the next period, shown before it is done as one change. */
export function CarryOverForm({ report, carried, onClose }: { report: ReportRow; carried: CarryOver; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const { to, actions, followUps } = carried
  const isNothing = actions.length + followUps.length === 0
  return (
    <FormDialog<CarryFields>
      title={say('rhythm.carryOverTitle', { period: text(to.name) })}
      isOpen
      onClose={onClose}
      draftKey={`reports/${report.id}/carry-over`}
      values={{ dueOn: to.to }}
      schema={CarryFields}
      submitLabel={say('rhythm.carry')}
      onSubmit={async ({ dueOn }) => {
        const { edit } = await ask('periods.carryOver', { periodId: report.periodId, dueOn })
        await commit(edit)
      }}
    >
      {isNothing && <p>{say('rhythm.carryOverNothing')}</p>}
      {actions.length > 0 && <Titles title={say('rhythm.carryActions', { count: actions.length })} titles={actions.map(({ code, title }) => `${code} ${text(title)}`)} />}
      {followUps.length > 0 && (
        <>
          <Titles title={say('rhythm.carryFollowUps', { count: followUps.length })} titles={followUps.map(({ title, dueOn }) => `${text(title)}${dueOn ? ` (${formatDay(dueOn)})` : ''}`)} />
          <DateField name="dueOn" label={say('rhythm.newDueOn')} isRequired />
        </>
      )}
    </FormDialog>
  )
}

function Titles({ title, titles }: { title: string; titles: string[] }) {
  return (
    <section>
      <h3 className={styles.sectionTitle}>{title}</h3>
      <ul className={styles.titles}>
        {titles.map((one, n) => (
          <li key={n}>{one}</li>
        ))}
      </ul>
    </section>
  )
}
