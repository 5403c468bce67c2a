import { Presentation } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../core/values/ids.ts'
import type { Language } from '../../core/values/text.ts'
import { ask } from '../ask.ts'
import { useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { toast } from '../ui/Toast.tsx'
import { saveUnsaved } from '../unsaved.ts'
import styles from './Reports.module.css'

/** Writes the document as slides, then offers to open them. */
export function SlidesButton({ reportId, language }: { reportId: Id; language: Language }) {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>(null)
  const exportSlides = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      await saveUnsaved()
      const saved = await ask('reports.exportSlides', { reportId, language })
      if (saved === 'cancelled') return
      const open = () => void ask('files.open', { file: saved.file }).catch(setTrouble)
      toast(say('slides.saved', { file: saved.name }), { act: { label: say('reports.openFile'), onPress: open } })
    } catch (problem) {
      setTrouble(problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button icon={Presentation} isDisabled={busy} onPress={() => void exportSlides()}>{say('slides.export')}</Button>
      {trouble !== null && <div className={styles.exported}><Notice tone="problem">{describeTrouble(trouble, say)}</Notice></div>}
    </>
  )
}
