import { FileDown, FileX2, Paperclip, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { files } from '../../core/files/file.ts'
import { attachments, type Attachment } from '../../core/reporting/report.ts'
import { formatCount, formatHundredths } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import type { Say } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRow } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { toast } from '../ui/Toast.tsx'

/** The name and size of the file that an attachment has. */
export function AttachedFile({ attachment }: { attachment: Attachment }) {
  const say = useSay()
  const language = useLanguage()
  const file = useRow(files, attachment.fileId)
  return file ? <span>{say('reports.fileAndSize', { file: file.name, size: sizeWords(file.bytes, say, language) })}</span> : null
}

/** What can be done about an attachment's file: to choose one or another, to take it out again, to leave it off. What goes wrong is told to whoever can show it for as long as it takes to read. */
export function AttachedFileTools({ attachment, onTrouble }: { attachment: Attachment; onTrouble: (trouble: unknown) => void }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const file = useRow(files, attachment.fileId)
  const [busy, setBusy] = useState(false)
  const name = text(attachment.name)

  const choosing = async (work: () => Promise<void>) => {
    setBusy(true)
    onTrouble(null)
    try {
      await work()
    } catch (trouble) {
      onTrouble(trouble)
    } finally {
      setBusy(false)
    }
  }
  const attach = () =>
    choosing(async () => {
      const attached = await ask('attachments.attach', { attachmentId: attachment.id })
      if (attached !== 'cancelled') toast(say('reports.fileAttached', { file: attached.name }))
    })
  const saveCopy = () =>
    choosing(async () => {
      const saved = await ask('attachments.save', { attachmentId: attachment.id })
      if (saved === 'cancelled') return
      const show = () => void ask('files.show', { file: saved.file }).catch(onTrouble)
      // Only shown where it is: what came with another's workbook is not opened by a press.
      toast(say('reports.fileSaved', { file: saved.name }), { act: { label: say('reports.showInFolder'), onPress: show } })
    })
  const detach = () => {
    const { fileId: _, ...without } = attachment
    const label = { key: 'fileDetached', values: { name: file?.name ?? '' } }
    void save(saveRow(label, attachments, attachment, without), say('reports.fileDetached', { file: file?.name ?? '' }))
  }

  if (!file) return <Button variant="quiet" icon={Paperclip} isDisabled={busy} label={say('reports.attachFileTo', { attachment: name })} onPress={() => void attach()}>{say('reports.attachFile')}</Button>
  return (
    <>
      <IconButton label={say('reports.saveFile', { file: file.name })} icon={FileDown} isDisabled={busy} onPress={() => void saveCopy()} />
      <IconButton label={say('reports.replaceFile', { file: file.name })} icon={RefreshCw} isDisabled={busy} onPress={() => void attach()} />
      <IconButton label={say('reports.detachFile', { file: file.name })} icon={FileX2} isDisabled={busy} onPress={detach} />
    </>
  )
}

/** `340 kt`, `1,2 Mt`: at least one kilobyte, as folders show it. */
function sizeWords(bytes: number, say: Say, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1024) return say('reports.kilobytes', { size: formatCount(kilobytes, language) })
  return say('reports.megabytes', { size: formatHundredths(Math.round((kilobytes / 1024) * 10) * 10, language) })
}
