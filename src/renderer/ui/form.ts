import { createContext, useContext, useEffect, useId } from 'react'
import { useController, useFormState } from 'react-hook-form'
import { sentenceOf } from './form-errors.ts'
import { useUiWords, type FieldKind } from './words.ts'

/** The fields of an open form by name: how each is called, and where the focus goes for it. */
export type FormFields = Map<string, { label: string; kind: FieldKind; id: string }>

export const FormContext = createContext<FormFields | null>(null)

export interface FieldProps {
  name: string
  label: string
  description?: string
  isRequired?: boolean
}

/** A field's value in the form it stands in, and the sentence that says what is wrong with it. */
export function useField<Value>({ name, label }: { name: string; label: string }, kind: FieldKind) {
  const fields = useContext(FormContext)
  if (!fields) throw new Error(`The field ${name} stands in no FormDialog`)
  const words = useUiWords()
  const id = useId()
  const { field, fieldState } = useController({ name })
  const { submitCount } = useFormState()
  useEffect(() => {
    fields.set(name, { label, kind, id })
    return () => void fields.delete(name)
  }, [fields, name, label, kind, id])
  const error = fieldState.error && submitCount > 0 ? sentenceOf(fieldState.error, { label, kind }, words) : undefined
  return { id, value: field.value as Value, onChange: field.onChange as (value: Value) => void, onBlur: field.onBlur, error }
}
