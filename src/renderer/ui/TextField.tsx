import { Input, TextField as AriaTextField } from 'react-aria-components'
import styles from './Field.module.css'
import { FieldLabel, FieldNotes } from './FieldLabel.tsx'
import { useField, type FieldProps } from './form.ts'

/** A line of text; empty is ''. */
export function TextField({ name, label, description, isRequired }: FieldProps) {
  const field = useField<string | null | undefined>({ name, label }, 'text')
  return (
    <AriaTextField className={styles.field} value={field.value ?? ''} onChange={field.onChange} onBlur={field.onBlur} isRequired={isRequired} isInvalid={!!field.error} validationBehavior="aria">
      <FieldLabel label={label} isRequired={isRequired} />
      <Input id={field.id} className={styles.input} autoComplete="off" data-field />
      <FieldNotes description={description} error={field.error} />
    </AriaTextField>
  )
}
