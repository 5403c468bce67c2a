import { zodResolver } from '@hookform/resolvers/zod'
import { X } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Resolver } from 'react-hook-form'
import type { ZodType } from 'zod'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import styles from './Dialog.module.css'
import { errorMap, sentencesOf } from './form-errors.ts'
import { FormContext, type FormFields } from './form.ts'
import { IconButton } from './IconButton.tsx'
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
  onSubmit: (values: V) => Promise<void>
  children: ReactNode
  size?: 'medium' | 'wide'
}

/** A short form: what is wrong with it stands on top, and each fault leads to its field. */
export function FormDialog<V extends FieldValues>(props: FormDialogProps<V>) {
  const [isDirty, setDirty] = useState(false)
  const [asking, setAsking] = useState(false)
  const words = useUiWords()
  const leave = () => (isDirty ? setAsking(true) : props.onClose())
  return (
    <>
      <ModalOverlay isOpen={props.isOpen} onOpenChange={(open) => !open && leave()} className={styles.veil}>
        <Modal className={props.size === 'wide' ? styles.wide : styles.medium}>
          <Dialog className={styles.formDialog}>
            <Form {...props} onDirty={setDirty} onLeave={leave} />
          </Dialog>
        </Modal>
      </ModalOverlay>
      <ConfirmDialog
        isOpen={asking && props.isOpen}
        {...words.discard}
        isDangerous
        onConfirm={() => {
          setAsking(false)
          props.onClose()
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}

function Form<V extends FieldValues>({ title, onClose, values, schema, submitLabel, onSubmit, children, onDirty, onLeave }: FormDialogProps<V> & { onDirty: (isDirty: boolean) => void; onLeave: () => void }) {
  const words = useUiWords()
  const form = useForm<V>({
    defaultValues: values as DefaultValues<V>,
    resolver: zodResolver(schema as never, { error: errorMap }) as unknown as Resolver<V>,
    shouldFocusError: false,
  })
  const [fields] = useState<FormFields>(() => new Map())
  const element = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { errors, isDirty, isSubmitting, submitCount } = form.formState
  useEffect(() => {
    onDirty(isDirty)
    return () => onDirty(false)
  }, [isDirty, onDirty])
  useFirstField(element)

  const submit = form.handleSubmit(async (accepted) => {
    setProblem(null)
    try {
      await onSubmit(accepted)
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
            <Summary key={submitCount} problem={problem} faults={submitCount > 0 ? sentencesOf(errors, fields, words) : []} />
            {children}
          </div>
          <div className={styles.formFoot}>
            <Button variant="primary" type="submit" isDisabled={isSubmitting}>{submitLabel}</Button>
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
