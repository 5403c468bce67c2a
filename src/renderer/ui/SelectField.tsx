import { ChevronDown } from 'lucide-react'
import { Button, Select, SelectValue } from 'react-aria-components'
import styles from './Field.module.css'
import { FieldLabel, FieldNotes } from './FieldLabel.tsx'
import { Options, type Option } from './FilterSelect.tsx'
import { useField, type FieldProps } from './form.ts'
import { useUiWords } from './words.ts'

/** Stands for none: a list box has no item without a key. */
const none = '~none'

/** One of some choices; when it is not required a choice for none stands first, and none is null. */
export function SelectField({ name, label, description, isRequired, options }: FieldProps & { options: Option[] }) {
  const words = useUiWords()
  const field = useField<string | null | undefined>({ name, label }, 'choice')
  const choices = isRequired ? options : [{ value: none, label: words.nothing }, ...options]
  return (
    <Select
      className={styles.field}
      value={field.value || null}
      onChange={(key) => field.onChange(key === none || key === null ? null : String(key))}
      onBlur={field.onBlur}
      placeholder={words.choose}
      isRequired={isRequired}
      isInvalid={!!field.error}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Button id={field.id} className={styles.trigger} data-field>
        <SelectValue className={styles.chosen} />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldNotes description={description} error={field.error} />
      <Options options={choices} />
    </Select>
  )
}
