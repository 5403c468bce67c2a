import { openHistory, useHistory, type OpenHistory } from '../record-history.tsx'
import { EraseAnswersForm } from './EraseAnswersForm.tsx'
import { ErasedDialog } from './ErasedDialog.tsx'
import { EraseForm } from './EraseForm.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'

/** What is open of a record's past, one thing at a time. */
export function HistoryDialogs() {
  const open = useHistory((held) => held.open)
  const close = () => openHistory(null)
  switch (open?.shows) {
    case undefined:
      return null
    case 'history':
      return <HistoryDialog table={open.table} id={open.id} onErase={({ table, id }) => openHistory({ shows: 'erasing', table, id })} onClose={close} />
    case 'erasing':
      return <EraseForm table={open.table} id={open.id} onErased={tell} onClose={() => leave(open, { ...open, shows: 'history' })} />
    case 'erasingAnswers':
      return <EraseAnswersForm waveId={open.waveId} title={open.title} onErased={tell} onClose={() => leave(open, null)} />
    case 'erased':
      return <ErasedDialog erased={open.erased} onClose={close} />
  }
}

function tell(erased: Extract<OpenHistory, { shows: 'erased' }>['erased']): void {
  openHistory({ shows: 'erased', erased })
}

/** A form that has been sent closes, too, but what it led to is open by then. */
function leave(from: OpenHistory, to: OpenHistory | null): void {
  if (useHistory.getState().open === from) openHistory(to)
}
