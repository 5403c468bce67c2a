import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import type { SavedFile } from '../contract/requests.ts'
import { ask } from './ask.ts'
import { useSay } from './preferences.ts'
import { describeTrouble } from './problem-words.ts'
import { Button } from './ui/Button.tsx'
import { Notice } from './ui/Notice.tsx'

/** The deadlines of reports into the person's own calendar. */
export function SaveCalendar() {
  const say = useSay()
  const [saved, setSaved] = useState<SavedFile | null>(null)
  const [trouble, setTrouble] = useState<unknown>(null)
  const save = async () => {
    setTrouble(null)
    try {
      const file = await ask('periods.saveCalendar', null)
      if (file !== 'cancelled') setSaved(file)
    } catch (problem) {
      setTrouble(problem)
    }
  }
  return (
    <>
      <Button icon={CalendarPlus} onPress={() => void save()}>{say('rhythm.saveCalendar')}</Button>
      {saved && (
        <Notice tone="success" actions={<Button variant="quiet" onPress={() => void ask('files.show', { file: saved.file }).catch(setTrouble)}>{say('reports.showInFolder')}</Button>}>
          {say('rhythm.calendarSaved', { file: saved.name })}
        </Notice>
      )}
      {trouble !== null && <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>}
    </>
  )
}
