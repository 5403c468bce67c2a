import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import styles from './Field.module.css'
import { FieldLabel, FieldNotes } from './FieldLabel.tsx'
import type { Option } from './FilterSelect.tsx'
import { useField, type FieldProps } from './form.ts'

/** Any of some choices, as an array of their values. */
export function CheckGroupField({ name, label, description, isRequired, options }: FieldProps & { options: Option[] }) {
  const field = useField<string[] | undefined>({ name, label }, 'choice')
  return (
    <CheckboxGroup className={styles.field} value={field.value ?? []} onChange={field.onChange} onBlur={field.onBlur} isRequired={isRequired} isInvalid={!!field.error} validationBehavior="aria">
      <FieldLabel label={label} isRequired={isRequired} />
      <div id={field.id} tabIndex={-1} className={styles.choices}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className={styles.check}>
            <span className={styles.box}>{field.value?.includes(option.value) && <Check size={14} strokeWidth={3} aria-hidden />}</span>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldNotes description={description} error={field.error} />
    </CheckboxGroup>
  )
}
