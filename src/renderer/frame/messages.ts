import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import type { Message, WorkbookState } from '../../contract/requests.ts'
import { wordsIn } from '../../words/words.ts'
import { listen } from '../ask.ts'
import { usePreferences } from '../preferences.ts'
import { reloadTables, showState, showWorkbook, takeChange, useTables } from '../tables.ts'
import { toast } from '../ui/Toast.tsx'
import { useCommands } from './commands.ts'

interface Progress {
  task: string
  done: number
  of: number
}

/** The long work that main is doing, if any. */
export const useProgress = create<{ progress: Progress | null }>(() => ({ progress: null }))

/** Takes in what main says unasked: changes, the end of a workbook, commands of the native menu, progress. */
export function useMessages(): void {
  const { run } = useCommands()
  const runNow = useRef(run)
  useEffect(() => {
    runNow.current = run
  }, [run])
  useEffect(() => listen((message) => hear(message, runNow.current)), [])
}

function hear(message: Message, run: (command: string) => void): void {
  switch (message.kind) {
    case 'change':
      tellOfWaiting(message.state)
      return takeChange(message.change, message.state)
    case 'state':
      tellOfWaiting(message.state)
      return showState(message.state)
    case 'reloaded':
      return void reloadTables(message.state)
    case 'closed':
      return showWorkbook(null)
    case 'command':
      return run(message.command)
    case 'progress':
      return useProgress.setState({ progress: message.done < message.of ? message : null })
  }
}

/** What had to wait for the disk was never said to be saved; now it can be. */
function tellOfWaiting({ id, waiting }: WorkbookState): void {
  const before = useTables.getState().state
  if (before?.id !== id || before.waiting.labels.length === 0 || waiting.labels.length > 0) return
  toast(wordsIn(usePreferences.getState().language)('keeping.waitingDone'))
}
