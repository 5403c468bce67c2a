import { ArchiveRestore } from 'lucide-react'
import { useState } from 'react'
import type { BackupEntry } from '../../contract/requests.ts'
import type { WordKey } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useUndoOf } from '../save.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { toast } from '../ui/Toast.tsx'
import { saveUnsaved } from '../unsaved.ts'
import { attempt, openInPlace } from '../workbooks.ts'
import { useIsDamaged } from './damaged.ts'

/** Restores into a workbook that can be written, and takes the place of one that is damaged; both only when the person says so once more. */
export function RestoreButton({ backup }: { backup: BackupEntry }) {
  const say = useSay()
  const language = useLanguage()
  const state = useTables((held) => held.state)
  const undo = useUndoOf()
  const [isAsking, setAsking] = useState(false)
  const isDamaged = useIsDamaged()
  if (!state || (state.readOnly && !isDamaged)) return <Notice tone="info">{say('backups.readOnly')}</Notice>

  const restore = () =>
    attempt(say, async () => {
      await saveUnsaved()
      const { rows, state } = await ask('backups.restore', { name: backup.name })
      toast(say('backups.restored', { count: rows }), { undo: () => void undo(state.undo!) })
    })
  const replace = () =>
    openInPlace(say, async () => {
      const opened = await ask('workbook.restoreFrom', { id: state.id, name: backup.name })
      toast(say('backups.replaced'))
      return opened
    })
  const words = isDamaged ? replacing : restoring
  return (
    <>
      <Button variant="primary" icon={ArchiveRestore} onPress={() => setAsking(true)}>{say(words.button)}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={say(words.title, momentOf(backup.madeAt, language))}
        text={say(words.text)}
        confirm={say(words.yes)}
        cancel={say('common.cancel')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          void (isDamaged ? replace() : restore())
        }}
      />
    </>
  )
}

interface WayWords {
  button: WordKey
  title: WordKey
  text: WordKey
  yes: WordKey
}
const restoring: WayWords = { button: 'backups.restore', title: 'backups.restoreTitle', text: 'backups.restoreText', yes: 'backups.restoreYes' }
const replacing: WayWords = { button: 'backups.replace', title: 'backups.replaceTitle', text: 'backups.replaceText', yes: 'backups.replaceYes' }
