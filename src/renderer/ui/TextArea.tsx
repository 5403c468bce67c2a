import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import styles from './Field.module.css'
import { FieldLabel, FieldNotes } from './FieldLabel.tsx'
import { useField, type FieldProps } from './form.ts'

/** Some lines of plain text; empty is ''. */
export function TextArea({ name, label, description, isRequired, rows = 3 }: FieldProps & { rows?: number }) {
  const field = useField<string | null | undefined>({ name, label }, 'text')
  return (
    <AriaTextField className={styles.field} value={field.value ?? ''} onChange={field.onChange} onBlur={field.onBlur} isRequired={isRequired} isInvalid={!!field.error} validationBehavior="aria">
      <FieldLabel label={label} isRequired={isRequired} />
      <AriaTextArea id={field.id} rows={rows} className={styles.input} data-field />
      <FieldNotes description={description} error={field.error} />
    </AriaTextField>
  )
}
