import { useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Screen } from '../ui/Screen.tsx'
import { FocusAreas } from './FocusAreas.tsx'
import { Periods } from './Periods.tsx'
import { SampleReset } from './SampleReset.tsx'
import styles from './Settings.module.css'
import { ViewSettings } from './ViewSettings.tsx'
import { WorkbookSettings } from './WorkbookSettings.tsx'

/** How this person sees the program, and what the workbook goes by. */
export function SettingsScreen() {
  const say = useSay()
  const isSample = useTables((held) => held.state?.sample)
  return (
    <Screen title={say('settings.title')} lead={say('settings.lead')}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ViewSettings />
          <WorkbookSettings />
        </div>
        <div className={styles.column}>
          <Periods />
          <FocusAreas />
          {isSample && <SampleReset />}
        </div>
      </div>
    </Screen>
  )
}
