import { Label, Text, FieldError } from 'react-aria-components'
import styles from './Field.module.css'
import { useUiWords } from './words.ts'

/** The label above a field; what need not be filled in says so. */
export function FieldLabel({ label, isRequired }: { label: string; isRequired?: boolean }) {
  const words = useUiWords()
  return (
    <Label className={styles.label}>
      {label}
      {!isRequired && <em> {words.optional}</em>}
    </Label>
  )
}

export function FieldNotes({ description, error }: { description?: string; error?: string }) {
  return (
    <>
      {description && <Text slot="description" className={styles.description}>{description}</Text>}
      <FieldError className={styles.error}>{error}</FieldError>
    </>
  )
}
