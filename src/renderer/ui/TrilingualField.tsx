import { useId } from 'react'
import { classes } from './classes.ts'
import styles from './Field.module.css'
import { useField, type FieldProps } from './form.ts'
import { useUiWords } from './words.ts'

const languages = ['fi', 'sv', 'en'] as const
type Texts = Partial<Record<(typeof languages)[number], string>>

/** The same text in three languages, each its own input; a language left empty is left out of the value. */
export function TrilingualField({ name, label, description, isRequired, rows }: FieldProps & { rows?: number }) {
  const words = useUiWords()
  const noteId = useId()
  const field = useField<Texts | undefined>({ name, label }, 'text')
  const change = (language: (typeof languages)[number], text: string) => {
    const { [language]: _, ...others } = field.value ?? {}
    field.onChange(text === '' ? others : { ...others, [language]: text })
  }
  return (
    <fieldset className={classes(styles.field, styles.trilingual)} data-invalid={field.error ? true : undefined} aria-describedby={noteId}>
      <legend className={styles.label}>
        {label}
        {!isRequired && <em> {words.optional}</em>}
      </legend>
      <div className={styles.languages}>
        {languages.map((language, index) => {
          const input = {
            id: index === 0 ? field.id : undefined,
            lang: language,
            className: styles.input,
            value: field.value?.[language] ?? '',
            onBlur: field.onBlur,
            'aria-invalid': field.error ? true : undefined,
            'data-field': true,
          }
          return (
            <label key={language} className={styles.field}>
              <span className={styles.language}>{words.languages[language]}</span>
              {rows ? (
                <textarea {...input} rows={rows} onChange={(event) => change(language, event.target.value)} />
              ) : (
                <input {...input} type="text" autoComplete="off" onChange={(event) => change(language, event.target.value)} />
              )}
            </label>
          )
        })}
      </div>
      <div id={noteId}>
        {description && <p className={styles.description}>{description}</p>}
        {field.error && <p className={styles.error}>{field.error}</p>}
      </div>
    </fieldset>
  )
}
