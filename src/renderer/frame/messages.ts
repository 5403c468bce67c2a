import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import type { Message } from '../../contract/requests.ts'
import { listen } from '../ask.ts'
import { showWorkbook, takeChange } from '../tables.ts'
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
      return takeChange(message.change, message.state)
    case 'closed':
      return showWorkbook(null)
    case 'command':
      return run(message.command)
    case 'progress':
      return useProgress.setState({ progress: message.done < message.of ? message : null })
  }
}
