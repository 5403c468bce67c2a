import { History } from 'lucide-react'
import { lazy, Suspense, useEffect } from 'react'
import { create } from 'zustand'
import type { Outcome } from '../contract/requests.ts'
import type { Id } from '../core/values/ids.ts'
import type { Table } from '../core/values/table.ts'
import { useSay } from './preferences.ts'
import { Button } from './ui/Button.tsx'
import { IconButton } from './ui/IconButton.tsx'

const HistoryDialogs = lazy(async () => ({ default: (await import('./history/HistoryDialogs.tsx')).HistoryDialogs }))

export type Erased = Exclude<Outcome<'erase.row'>, 'cancelled'>

/** What is open of a record's past: its history, a form for erasing for good, or the sentence about what was erased. */
export type OpenHistory =
  | { shows: 'history' | 'erasing'; table: string; id: Id }
  | { shows: 'erasingAnswers'; waveId: Id; title: string }
  | { shows: 'erased'; erased: Erased }

/** Kept outside the screens: what is erased for good leaves its screen, and the sentence about it must stay. */
export const useHistory = create<{ open: OpenHistory | null }>(() => ({ open: null }))

export function openHistory(open: OpenHistory | null): void {
  useHistory.setState({ open })
}

/** Opens what happened to a record; with a name it is a mere picture, for the tools of a row. */
export function HistoryButton({ table, id, name }: { table: Table; id: Id; name?: string }) {
  const say = useSay()
  const show = () => openHistory({ shows: 'history', table: table.name, id })
  if (name !== undefined) return <IconButton icon={History} label={say('history.openNamed', { title: name })} onPress={show} />
  return <Button variant="quiet" icon={History} onPress={show}>{say('history.open')}</Button>
}

/** Where histories open; the frame has one, and they close with its workbook. */
export function Histories() {
  const isUsed = useHistory(({ open }) => open !== null)
  useEffect(() => () => openHistory(null), [])
  return <Suspense>{isUsed && <HistoryDialogs />}</Suspense>
}
