import { useEffect, useState, type ReactNode } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './Field.module.css'
import { FieldLabel, FieldNotes } from './FieldLabel.tsx'
import { useField, type FieldProps } from './form.ts'
import type { FieldKind } from './words.ts'

export interface ParsedFieldProps<Value> extends FieldProps {
  kind: FieldKind
  /** undefined when the text cannot be read. */
  parse(text: string): Value | undefined
  format(value: Value): string
  align?: 'start' | 'end'
  after?: ReactNode
}

/**
 * A value typed as text. What cannot be read goes into the form as it was typed, so that the schema refuses
 * it and nothing typed is lost; empty is null. Once left, the text stands in its standard form.
 */
export function ParsedField<Value>({ name, label, description, isRequired, kind, parse, format, align, after }: ParsedFieldProps<Value>) {
  const field = useField<Value | string | null | undefined>({ name, label }, kind)
  const [text, setText] = useState(() => shown(field.value, format))
  const read = (typed: string) => (typed.trim() === '' ? null : (parse(typed) ?? typed))

  // Follows a value that was set from elsewhere: the calendar, or another field.
  useEffect(() => {
    if (JSON.stringify(read(text)) !== JSON.stringify(field.value ?? null)) setText(shown(field.value, format))
    // oxlint-disable-next-line react/exhaustive-deps
  }, [field.value])

  return (
    <AriaTextField
      className={styles.field}
      value={text}
      onChange={(typed) => {
        setText(typed)
        field.onChange(read(typed))
      }}
      onBlur={() => {
        field.onBlur()
        setText(shown(read(text), format))
      }}
      isRequired={isRequired}
      isInvalid={!!field.error}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Group className={styles.group}>
        <Input id={field.id} className={classes(styles.input, align === 'end' && styles.end)} autoComplete="off" data-field />
        {after}
      </Group>
      <FieldNotes description={description} error={field.error} />
    </AriaTextField>
  )
}

function shown<Value>(value: Value | string | null | undefined, format: (value: Value) => string): string {
  if (value === null || value === undefined) return ''
  try {
    return format(value as Value)
  } catch {
    return String(value)
  }
}
