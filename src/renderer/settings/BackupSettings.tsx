import { DatabaseBackup } from 'lucide-react'
import { useLocation } from 'wouter'
import { useComputed } from '../computed.ts'
import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import styles from './Settings.module.css'

/** When the last backup was made, and the way to all of them. */
export function BackupSettings() {
  const say = useSay()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const id = useTables((held) => held.state?.id)
  const { data } = useComputed('backups.list', { id: id ?? 'none' }, id !== undefined)
  return (
    <Card title={say('backups.title')} sub={say('backups.sub')}>
      <p className={styles.text}>{data && (data[0] ? say('backups.last', momentOf(data[0].madeAt, language)) : say('backups.none'))}</p>
      <p>
        <Button icon={DatabaseBackup} onPress={() => navigate('/backups')}>{say('backups.show')}</Button>
      </p>
    </Card>
  )
}
