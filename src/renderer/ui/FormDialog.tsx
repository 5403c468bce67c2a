import { zodResolver } from '@hookform/resolvers/zod'
import { X } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Resolver } from 'react-hook-form'
import type { ZodType } from 'zod'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import styles from './Dialog.module.css'
import { draftFrom, goingOn, useDrafts, useFoundDraft, type FoundDraft } from './drafts.ts'
import { errorMap, sentencesOf } from './form-errors.ts'
import { FormContext, type FormFields } from './form.ts'
import { IconButton } from './IconButton.tsx'
import { Notice } from './Notice.tsx'
import { useUiWords } from './words.ts'

export interface FormDialogProps<V extends FieldValues> {
  title: string
  isOpen: boolean
  onClose: () => void
  /** What the form begins with; read when it opens. */
  values: V
  schema: ZodType<V>
  submitLabel: string
  /** Saves; the dialog closes when it has. What it throws is shown at the top of the form. */
  onSubmit: (values: V) => Promise<unknown>
  children: ReactNode
  size?: 'medium' | 'wide'
  /** When submitting loses something for good. */
  isDangerous?: boolean
  /** `table/id/form`, or `table/new/form`: what is typed outlives the program under this key until it is saved or discarded. */
  draftKey?: string
  /** Fields whose half-typed values are kept nowhere. */
  draftWithout?: readonly (keyof V & string)[]
}

/** A short form: what is wrong with it stands on top, and each fault leads to its field. */
export function FormDialog<V extends FieldValues>(props: FormDialogProps<V>) {
  const [isDirty, setDirty] = useState(false)
  const [asking, setAsking] = useState(false)
  const words = useUiWords()
  const { found, discard } = useFoundDraft(props.draftKey, props.isOpen)
  const leave = () => (isDirty ? setAsking(true) : props.onClose())
  return (
    <>
      <ModalOverlay isOpen={props.isOpen && found !== undefined} onOpenChange={(open) => !open && leave()} className={styles.veil}>
        <Modal className={props.size === 'wide' ? styles.wide : styles.medium}>
          <Dialog className={styles.formDialog}>
            <Form key={found?.at} {...props} found={found ?? null} onDiscardDraft={discard} onDirty={setDirty} onLeave={leave} />
          </Dialog>
        </Modal>
      </ModalOverlay>
      <ConfirmDialog
        isOpen={asking && props.isOpen}
        {...words.discard}
        isDangerous
        onConfirm={() => {
          setAsking(false)
          discard()
          props.onClose()
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}

interface FormProps<V extends FieldValues> extends FormDialogProps<V> {
  found: FoundDraft | null
  onDiscardDraft: () => void
  onDirty: (isDirty: boolean) => void
  onLeave: () => void
}

function Form<V extends FieldValues>({ title, onClose, values, schema, submitLabel, isDangerous = false, onSubmit, children, draftKey, draftWithout, found, onDiscardDraft, onDirty, onLeave }: FormProps<V>) {
  const words = useUiWords()
  const drafts = useDrafts()
  const [began] = useState(values)
  const refusal = draftKey === undefined ? null : (drafts?.refusal ?? null)
  const form = useForm<V>({
    defaultValues: goingOn(began, found?.draft) as DefaultValues<V>,
    resolver: zodResolver(schema as never, { error: errorMap }) as unknown as Resolver<V>,
    shouldFocusError: false,
  })
  const [fields] = useState<FormFields>(() => new Map())
  const element = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { errors, isSubmitting, submitCount } = form.formState
  const isDirty = form.formState.isDirty || found !== null
  useEffect(() => {
    onDirty(isDirty)
    return () => onDirty(false)
  }, [isDirty, onDirty])
  useEffect(() => {
    if (draftKey && refusal === null) return form.subscribe({ formState: { values: true }, callback: ({ values: now }) => drafts?.keep(draftKey, draftFrom(began, now, draftWithout)) })
    // oxlint-disable-next-line react/exhaustive-deps -- the form and what it began with stay while it is open
  }, [draftKey, refusal])
  useFirstField(element)

  const submit = form.handleSubmit(async (accepted) => {
    setProblem(null)
    try {
      await onSubmit(accepted)
      if (draftKey) drafts?.letGo(draftKey)
      onClose()
    } catch (error) {
      setProblem(words.describeProblem(error))
    }
  })

  return (
    <FormProvider {...form}>
      <FormContext.Provider value={fields}>
        <form
          ref={element}
          className={styles.form}
          noValidate
          onSubmit={submit}
          onKeyDown={(event) => {
            // A key that is held down comes again and again, and would save as often.
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && !isSubmitting) void submit()
          }}
        >
          <div className={styles.formHead}>
            <Heading slot="title" className={styles.title}>{title}</Heading>
            <IconButton label={words.close} icon={X} onPress={onLeave} />
          </div>
          <div className={styles.fields}>
            {refusal && <Notice tone="info">{refusal}</Notice>}
            {found && <Notice tone="info" actions={<Button variant="quiet" onPress={onDiscardDraft}>{words.draft.discard}</Button>}>{words.draft.goesOn(found.at)}</Notice>}
            <Summary key={submitCount} problem={problem} faults={submitCount > 0 ? sentencesOf(errors, fields, words) : []} />
            {children}
          </div>
          <div className={styles.formFoot}>
            <Button variant={isDangerous ? 'danger' : 'primary'} type="submit" isDisabled={isSubmitting || refusal !== null}>{submitLabel}</Button>
            <Button onPress={onLeave}>{words.cancel}</Button>
          </div>
        </form>
      </FormContext.Provider>
    </FormProvider>
  )
}

/** What must be mended, with links to the fields; takes the focus after a try to submit. */
function Summary({ problem, faults }: { problem: string | null; faults: { id: string; sentence: string }[] }) {
  const words = useUiWords()
  const box = useRef<HTMLDivElement>(null)
  const isShown = problem !== null || faults.length > 0
  useEffect(() => {
    if (isShown) box.current?.focus()
  }, [isShown])
  if (!isShown) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      {problem && <p>{problem}</p>}
      {faults.length > 0 && (
        <>
          <h3>{words.errorSummary(faults.length)}</h3>
          <ul>
            {faults.map(({ id, sentence }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(id)?.focus()
                  }}
                >
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** A form opens ready to be typed into. */
function useFirstField(form: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-field]')?.focus()
  }, [form])
}
