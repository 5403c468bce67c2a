import { lazy, Suspense, useState } from 'react'
import field from './Field.module.css'
import { useField, type FieldProps } from './form.ts'
import type { RichDocument } from './rich.ts'
import styles from './Rich.module.css'
import { useUiWords } from './words.ts'

const RichEditor = lazy(() => import('./RichEditor.tsx'))

const languages = ['fi', 'sv', 'en'] as const
type Language = (typeof languages)[number]
type RichTexts = Partial<Record<Language, RichDocument>>

/** Formatted text in three languages, one in view at a time; a language left empty is left out of the value. */
export function RichTextField({ name, label, description, isRequired }: FieldProps) {
  const words = useUiWords()
  const edited = useField<RichTexts | undefined>({ name, label }, 'rich')
  const [language, setLanguage] = useState<Language>('fi')
  const change = (document: RichDocument | null) => {
    const { [language]: _, ...others } = edited.value ?? {}
    edited.onChange(document ? { ...others, [language]: document } : others)
  }
  return (
    <div className={field.field} role="group" aria-labelledby={`${edited.id}-label`} data-invalid={edited.error ? true : undefined}>
      <div className={styles.labelRow}>
        <span id={`${edited.id}-label`} className={field.label}>
          {label}
          {!isRequired && <em> {words.optional}</em>}
        </span>
        <div className={styles.languages} role="group" aria-label={label}>
          {languages.map((one) => (
            <button key={one} type="button" aria-pressed={one === language} onClick={() => setLanguage(one)} data-filled={edited.value?.[one] ? true : undefined}>
              {words.languages[one]}
            </button>
          ))}
        </div>
      </div>
      <Suspense fallback={<div className={styles.waiting}>{words.loading}</div>}>
        <RichEditor key={language} id={edited.id} language={language} label={`${label}, ${words.languages[language]}`} document={edited.value?.[language] ?? null} onChange={change} />
      </Suspense>
      {description && <p className={field.description}>{description}</p>}
      {edited.error && <p className={field.error}>{edited.error}</p>}
    </div>
  )
}
