import { FileType, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { files } from '../../core/files/file.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import { ask } from '../ask.ts'
import { useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { useRow } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Notice } from '../ui/Notice.tsx'
import { toast } from '../ui/Toast.tsx'
import styles from './Settings.module.css'

/** In whose styles Word documents are written: the program's, or those of a document or template that the person brings. */
export function ReportStyle() {
  const say = useSay()
  const row = useRow(settings, settingsId)
  const file = useRow(files, row?.reportStyleFileId)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>(null)
  const doing = async (work: () => Promise<void>) => {
    setBusy(true)
    setTrouble(null)
    await work().catch(setTrouble)
    setBusy(false)
  }
  const choose = () =>
    doing(async () => {
      const chosen = await ask('reports.chooseStyle', null)
      if (chosen !== 'cancelled') toast(say('reportStyle.chosen', { file: chosen.name }))
    })
  const remove = () =>
    doing(async () => {
      await ask('reports.clearStyle', null)
      toast(say('reportStyle.removed'))
    })
  return (
    <Card title={say('reportStyle.title')} sub={say('reportStyle.sub')}>
      <p className={styles.text}>{file ? say('reportStyle.theirs', { file: file.name }) : say('reportStyle.ours')}</p>
      <p className={styles.text}>{say(file ? 'reportStyle.noPageNumbers' : 'reportStyle.help')}</p>
      {trouble !== null && <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>}
      <p>
        <Button icon={FileType} isDisabled={busy} onPress={() => void choose()}>{say(file ? 'reportStyle.another' : 'reportStyle.choose')}</Button>
        {file && <Button variant="quiet" icon={RotateCcw} isDisabled={busy} onPress={() => void remove()}>{say('reportStyle.remove')}</Button>}
      </p>
    </Card>
  )
}
