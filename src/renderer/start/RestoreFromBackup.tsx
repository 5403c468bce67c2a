import { useQuery } from '@tanstack/react-query'
import { ArchiveRestore } from 'lucide-react'
import { useState } from 'react'
import type { BackupEntry, WorkbookEntry, WorkbookState } from '../../contract/requests.ts'
import { ask } from '../ask.ts'
import { whyWord } from '../backup-words.ts'
import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { PlainDialog } from '../ui/PlainDialog.tsx'
import { toast } from '../ui/Toast.tsx'
import styles from './StartScreen.module.css'

/** The backups of a workbook that cannot be opened: the one chosen takes its place. */
export function RestoreFromBackup({ workbook, onOpen, onClose }: { workbook: WorkbookEntry; onOpen: (way: () => Promise<WorkbookState>) => void; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const [chosen, setChosen] = useState<BackupEntry | null>(null)
  const { data } = useQuery({ queryKey: ['backups.list', workbook.id], queryFn: () => ask('backups.list', { id: workbook.id }), staleTime: 0, retry: false })
  const restore = async ({ name }: BackupEntry) => {
    const state = await ask('workbook.restoreFrom', { id: workbook.id, name })
    toast(say('backups.replaced'))
    return state
  }
  return (
    <>
      <PlainDialog title={say('backups.chooseTitle', { name: workbook.name })} size="medium" onClose={onClose} foot={<Button onPress={onClose}>{say('common.cancel')}</Button>}>
        {data && <p>{say(data.length === 0 ? 'backups.chooseNone' : 'backups.chooseLead')}</p>}
        <ul className={styles.backups}>
          {data?.map((backup) => (
            <li key={backup.name}>
              <Button icon={ArchiveRestore} onPress={() => setChosen(backup)}>{say('backups.chooseNamed', momentOf(backup.madeAt, language))}</Button>
              <span className={styles.why}>{say(whyWord[backup.why])}</span>
            </li>
          ))}
        </ul>
      </PlainDialog>
      {chosen && (
        <ConfirmDialog
          isOpen
          title={say('backups.replaceTitle', momentOf(chosen.madeAt, language))}
          text={say('backups.replaceText')}
          confirm={say('backups.replaceYes')}
          cancel={say('common.cancel')}
          onCancel={() => setChosen(null)}
          onConfirm={() => {
            onClose()
            onOpen(() => restore(chosen))
          }}
        />
      )}
    </>
  )
}
