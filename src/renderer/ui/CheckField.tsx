import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import styles from './Field.module.css'
import { useField, type FieldProps } from './form.ts'

/** Yes or no; its label stands beside the box. */
export function CheckField({ name, label, description }: FieldProps) {
  const field = useField<boolean | undefined>({ name, label }, 'choice')
  return (
    <div className={styles.field}>
      <Checkbox id={field.id} className={styles.check} isSelected={field.value ?? false} onChange={field.onChange} onBlur={field.onBlur}>
        <span className={styles.box}>{field.value && <Check size={14} strokeWidth={3} aria-hidden />}</span>
        {label}
      </Checkbox>
      {description && <p className={styles.description}>{description}</p>}
      {field.error && <p className={styles.error}>{field.error}</p>}
    </div>
  )
}
