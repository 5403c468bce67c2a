import { RotateCcw } from 'lucide-react'
import { openDialog } from '../frame/frame-state.ts'
import { useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Screen } from '../ui/Screen.tsx'
import { FocusAreas } from './FocusAreas.tsx'
import { Periods } from './Periods.tsx'
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
          {isSample && (
            <Card title={say('settings.sampleTitle')}>
              <p className={styles.text}>{say('settings.sampleText')}</p>
              <p>
                <Button icon={RotateCcw} onPress={() => openDialog('resetSample')}>{say('frame.resetSample')}</Button>
              </p>
            </Card>
          )}
        </div>
      </div>
    </Screen>
  )
}
