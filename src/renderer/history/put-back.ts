import type { Outcome } from '../../contract/requests.ts'
import type { Id } from '../../core/values/ids.ts'
import { ask } from '../ask.ts'
import { useSay } from '../preferences.ts'
import { useUndoOf } from '../save.ts'
import { toast } from '../ui/Toast.tsx'
import { attempt } from '../workbooks.ts'

type Told = Outcome<'history.ofRow'>['entries'][number]

/** Puts an earlier value of a record back, with a way back from that. */
export function usePutBack(table: string, id: Id): (entry: Told, told: Told['cells'][number]) => void {
  const say = useSay()
  const undo = useUndoOf()
  return ({ stamp }, { cell, name }) =>
    void attempt(say, async () => {
      await ask('history.putBack', { table, id, cell, stamp })
      toast(say('history.wasPutBack', { name }), { undo: () => void undo({ key: 'putBack' }) })
    })
}
