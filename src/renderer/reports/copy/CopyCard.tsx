import { Check, Copy } from 'lucide-react'
import { useId, useState } from 'react'
import type { CopyField } from '../../../core/reports/copy-pack.ts'
import { formatCount } from '../../../core/values/formats.ts'
import type { Language } from '../../../core/values/text.ts'
import { choice } from '../../../words/choice.ts'
import { copyText } from '../../clipboard.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Copy.module.css'

/** One field: its title, how long it is, the text, and the button that copies it. */
export function CopyCard({ field, language, isCopied, onCopied }: { field: CopyField; language: Language; isCopied: boolean; onCopied: () => void }) {
  const say = useSay()
  const spoken = useLanguage()
  const id = useId()
  const [isRefused, setRefused] = useState(false)
  const { title, kind, text, characters, limit } = field
  const isLong = limit !== undefined && characters > limit
  const counts = { length: formatCount(characters, spoken), limit: formatCount(limit ?? 0, spoken) }
  const copy = () => {
    const isDone = copyText(text)
    setRefused(!isDone)
    if (isDone) onCopied()
  }
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>
          <span lang={language}>{title}</span> <small>{say(choice('copyPack.kind', kind))}</small>
        </h3>
        {isCopied && <span className={styles.copied}><Check size={16} aria-hidden />{say('copyPack.copied')}</span>}
        <Button icon={Copy} variant={isCopied ? 'quiet' : 'secondary'} onPress={copy} label={say('copyPack.copyNamed', { title: `${title}, ${say(choice('copyPack.kind', kind))}` })}>{say('copyPack.copy')}</Button>
      </div>
      <p className={isLong ? styles.long : styles.quiet}>{isLong ? say('copyPack.tooLong', counts) : say(limit === undefined ? 'copyPack.characters' : 'copyPack.charactersOf', counts)}</p>
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.text} lang={language} tabIndex={0} role="group" aria-labelledby={id}>{text}</pre>
      {isRefused && <Notice tone="problem">{say('copyPack.notCopied')}</Notice>}
    </article>
  )
}
