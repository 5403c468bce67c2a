import { ListPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { actions, outputs } from '../../core/actions/action.ts'
import { fundings, grantPartners, grants } from '../../core/budget/grant.ts'
import { organisations as organisationTable, people, type Organisation } from '../../core/programme/programme.ts'
import { byOrder } from '../../core/values/order.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { ManyOrganisationsForm } from './ManyOrganisationsForm.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'
import { useRemoval, type Use } from './removal.tsx'
import { RowTools } from './RowTools.tsx'
import styles from './Settings.module.css'

/** Municipalities and partners are asked about apart, in an action's form as in the reports, so they stand apart here. */
const words = {
  municipality: { title: 'settings.municipalitiesTitle', sub: 'settings.municipalitiesSub', empty: 'settings.municipalitiesEmpty', add: 'settings.addMunicipality', addMany: 'settings.addMunicipalities', second: 'settings.municipalityCode' },
  partner: { title: 'settings.partnersTitle', sub: 'settings.partnersSub', empty: 'settings.partnersEmpty', add: 'settings.addPartner', addMany: 'settings.addPartners', second: 'settings.kind' },
} as const

export function Organisations({ of }: { of: keyof typeof words }) {
  const say = useSay()
  const text = useText()
  const all = useRows(organisationTable).toSorted(byOrder)
  const shown = all.filter(({ kind }) => (kind === 'municipality') === (of === 'municipality'))
  const last = all.at(-1)?.order ?? null
  const firstKind = of === 'municipality' ? 'municipality' : 'association'
  const [edited, setEdited] = useState<Organisation | 'new' | 'many' | null>(null)
  const removal = useRemoval({ table: organisationTable, edit: 'organisationRemoved', uses: useUses() })
  const close = () => setEdited(null)
  return (
    <Card title={say(words[of].title)} sub={say(words[of].sub)}>
      {shown.length === 0 ? (
        <p className={styles.text}>{say(words[of].empty)}</p>
      ) : (
        <div className={styles.text}>
          <DataTable
            caption={say(words[of].title)}
            hideCaption
            columns={[{ title: say('settings.organisationName') }, { title: say(words[of].second) }, { title: say('settings.edit'), align: 'end' }]}
            rows={shown.map((one) => [
              <Said key="name" text={one.name} />,
              of === 'municipality' ? (one.code ?? '–') : say(choice('programme.kind', one.kind)),
              <RowTools key="tools" name={text(one.name)} onEdit={() => setEdited(one)} onRemove={() => removal.offer(one.id, text(one.name))}>
                <HistoryButton table={organisationTable} id={one.id} name={text(one.name)} />
              </RowTools>,
            ])}
          />
        </div>
      )}
      <p className={styles.buttons}>
        <Button icon={Plus} onPress={() => setEdited('new')}>{say(words[of].add)}</Button>
        <Button icon={ListPlus} onPress={() => setEdited('many')}>{say(words[of].addMany)}</Button>
      </p>
      {edited === 'many' && <ManyOrganisationsForm title={say(words[of].addMany)} kind={firstKind} known={all} last={last} onClose={close} />}
      {edited && edited !== 'many' && <OrganisationForm title={edited === 'new' ? say(words[of].add) : say('settings.editOrganisation')} {...(edited !== 'new' && { organisation: edited })} kind={firstKind} last={last} onClose={close} />}
      {removal.question}
    </Card>
  )
}

function useUses(): Use[] {
  return [
    { counted: 'settings.useActions', table: actions, rows: useRows(actions) },
    { counted: 'settings.useOutputs', table: outputs, rows: useRows(outputs) },
    { counted: 'settings.usePeople', table: people, rows: useRows(people) },
    { counted: 'settings.useGrants', table: grants, rows: useRows(grants) },
    { counted: 'settings.useGrantPartners', table: grantPartners, rows: useRows(grantPartners) },
    { counted: 'settings.useFundings', table: fundings, rows: useRows(fundings) },
  ]
}
