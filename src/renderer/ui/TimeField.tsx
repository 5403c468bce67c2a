import type { FieldProps } from './form.ts'
import { ParsedField } from './ParsedField.tsx'
import { readClock } from './read-typed.ts'

/** A time of day, `09:30`; 9, 9.30 and 930 are read too. Empty is null. */
export function TimeField(props: FieldProps) {
  return <ParsedField<string> {...props} kind="time" parse={readClock} format={(clock) => clock.replace(/^0/, '').replace(':', '.')} />
}
