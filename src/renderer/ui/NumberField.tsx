import styles from './Field.module.css'
import type { FieldProps } from './form.ts'
import { ParsedField } from './ParsedField.tsx'
import { readNumber } from './read-typed.ts'
import { useUiWords } from './words.ts'

/** A number, whole or with decimals as the schema has it; empty is null. */
export function NumberField({ unit, ...props }: FieldProps & { unit?: string }) {
  const { locale } = useUiWords()
  return (
    <ParsedField<number>
      {...props}
      kind="number"
      align="end"
      parse={readNumber}
      format={(value) => (typeof value === 'number' ? new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: Math.abs(value) >= 10_000 }).format(value) : String(value))}
      after={unit && <span className={styles.unit}>{unit}</span>}
    />
  )
}
