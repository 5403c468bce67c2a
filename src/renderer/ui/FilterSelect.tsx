import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import field from './Field.module.css'
import styles from './FilterSelect.module.css'

export interface Option {
  value: string
  label: string
}

export interface FilterSelectProps {
  label: string
  value: string
  options: Option[]
  onChange: (value: string) => void
}

/** A choice in a filter bar; its label stands above it. */
export function FilterSelect({ label, value, options, onChange }: FilterSelectProps) {
  return (
    <Select className={styles.filter} value={value} onChange={(key) => onChange(String(key))}>
      <Label className={styles.label}>{label}</Label>
      <Button className={field.trigger}>
        <SelectValue className={field.chosen} />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Options options={options} />
    </Select>
  )
}

export function Options({ options }: { options: Option[] }) {
  return (
    <Popover className={field.popover} offset={4}>
      <ListBox className={field.options} items={options}>
        {(option) => (
          <ListBoxItem id={option.value} textValue={option.label} className={field.option}>
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
