import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import type { LedgerPreview } from '../../../core/budget/import/preview.ts'
import type { LedgerWish } from '../../../core/budget/import/wish.ts'
import { ask } from '../../ask.ts'
import { toast } from '../../ui/Toast.tsx'
import { useUiWords } from '../../ui/words.ts'

/** Asks for a new look whenever something is wished otherwise; a difference that was accepted is to be seen anew. */
export function LookAgain({ file, onPreview }: { file: string; onPreview: (preview: LedgerPreview) => void }) {
  const form = useFormContext<LedgerWish>()
  const { describeProblem } = useUiWords()
  useEffect(() => {
    let asked = wishIn(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const wished = wishIn(values)
        if (wished === asked) return
        asked = wished
        if (values.acceptsDifference) form.setValue('acceptsDifference', false)
        ask('ledger.preview', { file, wish: { ...values, acceptsDifference: false } })
          // A slower look at what was wished before must not come last.
          .then((preview) => wished === asked && onPreview(preview))
          .catch((problem: unknown) => toast(describeProblem(problem)))
      },
    })
    // oxlint-disable-next-line react/exhaustive-deps -- the form, the file and the state it is told to stay while the dialog is open
  }, [])
  return null
}

function wishIn(wish: LedgerWish): string {
  return JSON.stringify({ ...wish, acceptsDifference: false })
}
