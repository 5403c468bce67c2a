import { FileDown, FilePlus2, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Outcome } from '../../../contract/requests.ts'
import { authorityForms, type AuthorityForm } from '../../../core/forms/form.ts'
import type { Id } from '../../../core/values/ids.ts'
import type { Language } from '../../../core/values/text.ts'
import { removeRow } from '../../../core/workbook/edits.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { useSave } from '../../save.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useUiWords } from '../../ui/words.ts'
import { saveUnsaved } from '../../unsaved.ts'
import styles from './Form.module.css'

/** What came of what was done last, or why it could not be done. */
export type FormNews = { kind: 'brought' } | { kind: 'replaced'; added: string[] } | { kind: 'filled'; saved: Exclude<Outcome<'forms.fill'>, 'cancelled'> } | { kind: 'trouble'; trouble: unknown } | null

interface FormActionsProps {
  form: AuthorityForm | undefined
  reportId: Id
  language: Language
  onNews: (news: FormNews) => void
  onChoose: (formId: Id) => void
}

/** A form is brought, filled, changed for a new version, or removed. */
export function FormActions({ form, reportId, language, onNews, onChoose }: FormActionsProps) {
  const say = useSay()
  const save = useSave()
  const words = useUiWords()
  const [busy, setBusy] = useState(false)
  const [removing, setRemoving] = useState(false)

  const doing = async (work: () => Promise<FormNews>) => {
    setBusy(true)
    onNews(null)
    onNews(await work().catch((trouble: unknown): FormNews => ({ kind: 'trouble', trouble })))
    setBusy(false)
  }
  const bring = (formId: Id | null) =>
    doing(async () => {
      const brought = await ask('forms.bring', { formId })
      if (brought === 'cancelled') return null
      onChoose(brought.formId)
      return formId === null ? { kind: 'brought' } : { kind: 'replaced', added: brought.added }
    })
  const fill = ({ id }: AuthorityForm) =>
    doing(async () => {
      await saveUnsaved()
      const saved = await ask('forms.fill', { formId: id, reportId, language })
      return saved === 'cancelled' ? null : { kind: 'filled', saved }
    })
  return (
    <div className={styles.actions}>
      {form && <Button variant="primary" icon={FileDown} isDisabled={busy} onPress={() => void fill(form)}>{say(busy ? 'forms.filling' : 'forms.fill')}</Button>}
      <Button icon={FilePlus2} {...(!form && { variant: 'primary' as const })} isDisabled={busy} onPress={() => void bring(null)}>{say('forms.bring')}</Button>
      {form && <Button variant="quiet" icon={RefreshCw} isDisabled={busy} onPress={() => void bring(form.id)}>{say('forms.replace')}</Button>}
      {form && <Button variant="quiet" icon={Trash2} isDisabled={busy} onPress={() => setRemoving(true)}>{say('forms.remove')}</Button>}
      {form && (
        <ConfirmDialog
          isOpen={removing}
          title={say('forms.removeAsk', { name: form.name })}
          text={say('forms.removeWhy')}
          confirm={say('forms.remove')}
          cancel={words.cancel}
          isDangerous
          onConfirm={() => {
            setRemoving(false)
            onNews(null)
            void save(removeRow({ key: 'formRemoved', values: { name: form.name } }, authorityForms, form.id), say('forms.removed', { name: form.name }))
          }}
          onCancel={() => setRemoving(false)}
        />
      )}
    </div>
  )
}
