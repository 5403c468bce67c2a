import styles from './Field.module.css'
import type { FieldProps } from './form.ts'
import { ParsedField } from './ParsedField.tsx'
import { readCents } from './read-typed.ts'
import { useUiWords } from './words.ts'

/** A sum in euros; its value is whole cents, empty is null. */
export function MoneyField(props: FieldProps) {
  const { locale } = useUiWords()
  return (
    <ParsedField<number>
      {...props}
      kind="money"
      align="end"
      parse={readCents}
      format={(cents) => (typeof cents === 'number' ? new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100) : String(cents))}
      after={<span className={styles.unit}>€</span>}
    />
  )
}
