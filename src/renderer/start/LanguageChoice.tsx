import { languages } from '../../core/values/text.ts'
import { prefer, useLanguage, useSay } from '../preferences.ts'
import styles from './StartScreen.module.css'

const names = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** The language is the first thing to choose, so it stands open here. */
export function LanguageChoice() {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className={styles.languages} role="group" aria-label={say('frame.language')}>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => void prefer({ language: one })}>
          {names[one]}
        </button>
      ))}
    </div>
  )
}
