import { useEffect } from 'react'
import { usePreferences, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { toast } from '../ui/Toast.tsx'
import { openDialog } from './frame-state.ts'
import { moveBetweenRegions } from './regions.ts'
import { savedWords } from './saved-words.ts'
import { redoLast, undoLast } from './undo.ts'

/** The keys that work everywhere. In a text that is being written, undoing is the text's own; in a dialog the rest waits. */
export function useFrameKeys(): void {
  const say = useSay()
  const language = usePreferences((preferences) => preferences.language)
  useEffect(() => {
    const reassure = () => {
      const { state } = useTables.getState()
      const waiting = state?.waiting.labels.length ?? 0
      if (state?.readOnly) toast(say('keeping.readOnly'))
      else toast(waiting > 0 ? say('keeping.waiting', { count: waiting }) : say('frame.allSaved', { saved: savedWords(state?.savedAt ?? null, language, say) }))
    }
    const press = (event: KeyboardEvent) => {
      const act = actFor(event, { undo: () => void undoLast(say), redo: () => void redoLast(say), reassure })
      if (!act || event.defaultPrevented) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [say, language])
}

function actFor(event: KeyboardEvent, acts: { undo: () => void; redo: () => void; reassure: () => void }): (() => void) | null {
  const isWriting = (event.target as HTMLElement).closest?.('input, textarea, [contenteditable=true]') !== null
  const isInDialog = document.querySelector('[role=dialog], [role=alertdialog]') !== null
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 's' && !event.shiftKey) return acts.reassure
    if (isInDialog) return null
    if (key === 'k') return () => openDialog('palette')
    if (isWriting) return null
    if (key === 'z') return event.shiftKey ? acts.redo : acts.undo
    if (key === 'y') return acts.redo
    return null
  }
  if (isInDialog) return null
  if (event.key === 'F6') return () => moveBetweenRegions(event.shiftKey ? -1 : 1)
  if (event.key === 'F1' || (event.key === '?' && !isWriting)) return () => openDialog('keys')
  return null
}
