import type { PublishableTable, PublishedCount } from '../../core/surveys/publishable-table.ts'
import { formatCount, formatHundredths } from '../../core/values/formats.ts'
import { useLanguage, useSay } from '../preferences.ts'

/** A published count, or the mark that stands for a hidden one. */
export function PublishedNumber({ count }: { count: PublishedCount | undefined }) {
  const say = useSay()
  const language = useLanguage()
  if (count === undefined) return '–'
  if (typeof count === 'number') return formatCount(count, language)
  return (
    <>
      <span aria-hidden>•</span>
      <span className="visually-hidden">{say('surveys.hidden')}</span>
    </>
  )
}

/** A mean as it is shown; a dash where it may not be. */
export function useMean(): (table: PublishableTable) => string {
  const language = useLanguage()
  return ({ meanHundredths }) => (typeof meanHundredths === 'number' ? formatHundredths(meanHundredths, language) : '–')
}

/** What a chart draws of a count: nothing where it is hidden. */
export function drawn(count: PublishedCount | undefined): number | null {
  return typeof count === 'number' ? count : null
}
