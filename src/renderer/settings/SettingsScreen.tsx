import { useLocation, useRoute } from 'wouter'
import { useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Screen } from '../ui/Screen.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { BenefitGoals } from './BenefitGoals.tsx'
import { FocusAreas } from './FocusAreas.tsx'
import { HistorySettings } from './HistorySettings.tsx'
import { Objectives } from './Objectives.tsx'
import { Organisations } from './Organisations.tsx'
import { People } from './People.tsx'
import { Periods } from './Periods.tsx'
import { ReportStyle } from './ReportStyle.tsx'
import { SampleReset } from './SampleReset.tsx'
import styles from './Settings.module.css'
import { ViewSettings } from './ViewSettings.tsx'
import { WorkbookSettings } from './WorkbookSettings.tsx'

/** How this person sees the program, and what the workbook goes by: `/settings`, `/settings/programme`, `/settings/people`, `/settings/history`. */
export function SettingsScreen() {
  const say = useSay()
  const [, navigate] = useLocation()
  const [, params] = useRoute('/settings/:tab')
  const tabs = [
    { key: 'general', title: say('settings.tabGeneral'), content: <General /> },
    { key: 'programme', title: say('settings.tabProgramme'), content: <Programme /> },
    { key: 'people', title: say('settings.tabPeople'), content: <PeopleAndOrganisations /> },
    { key: 'history', title: say('history.tab'), content: <HistorySettings /> },
  ]
  const shown = tabs.find(({ key }) => key === params?.tab) ?? tabs[0]!
  return (
    <Screen title={say('settings.title')} lead={say('settings.lead')}>
      <Tabs label={say('settings.title')} items={tabs} selectedKey={shown.key} onSelect={(key) => navigate(key === 'general' ? '/settings' : `/settings/${key}`)} />
    </Screen>
  )
}

function General() {
  const isSample = useTables((held) => held.state?.sample)
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <WorkbookSettings />
        <ReportStyle />
        {!isSample && <BackupSettings />}
      </div>
      <div className={styles.column}>
        <ViewSettings />
        {isSample && <SampleReset />}
      </div>
    </div>
  )
}

function Programme() {
  return (
    <div className={styles.column}>
      <div className={styles.columns}>
        <FocusAreas />
        <Periods />
      </div>
      <Objectives />
      <BenefitGoals />
    </div>
  )
}

function PeopleAndOrganisations() {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <People />
      </div>
      <div className={styles.column}>
        <Organisations of="municipality" />
        <Organisations of="partner" />
      </div>
    </div>
  )
}
