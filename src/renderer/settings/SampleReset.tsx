import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { resetSample } from '../workbooks.ts'
import styles from './Settings.module.css'

/** Puts the sample region back as it was at the start. */
export function SampleReset() {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  return (
    <Card title={say('settings.sampleTitle')}>
      <p className={styles.text}>{say('settings.sampleText')}</p>
      <p>
        <Button icon={RotateCcw} onPress={() => setAsking(true)}>{say('frame.resetSample')}</Button>
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        title={say('frame.resetSample')}
        text={say('frame.resetSampleText')}
        confirm={say('frame.resetSample')}
        cancel={say('common.cancel')}
        isDangerous
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          void resetSample(say)
        }}
      />
    </Card>
  )
}
