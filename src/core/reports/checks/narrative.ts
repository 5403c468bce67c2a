import { attachments, reportSections } from '../../reporting/report.ts'
import { inForce } from '../../settings/defaults.ts'
import { settings, settingsId } from '../../settings/settings.ts'
import { formatCount } from '../../values/formats.ts'
import { plainFrom } from '../../values/rich-text.ts'
import { inLanguage } from '../../values/text.ts'
import { row, rows } from '../../workbook/rows.ts'
import type { ReadinessFinding } from '../report.ts'
import type { OutlineSection, Telling } from '../telling.ts'
import { finding } from './finding.ts'
import { personalIn } from './personal-data.ts'
import { quotedIn, type RestrictedTitle } from './restricted.ts'
import { smallGroupsIn } from './small-groups.ts'

/** What is missing, too much or not to be told in what the people wrote for a section. */
export function narrativeFindings(telling: Telling, { section, required, limit, title }: OutlineSection, titles: readonly RestrictedTitle[]): ReadinessFinding[] {
  const { language, workbook } = telling
  const written = narrativeOf(telling, section)
  const shown = inLanguage(written?.narrative, language)
  const where = { screen: 'reports', id: telling.report.id, section }
  const name = title[language]
  const text = shown ? plainFrom(shown.value) : ''
  const length = charactersOf(text)
  const { minimumCell } = inForce(row(workbook, settings, settingsId))
  if (!shown || length === 0) return required ? [finding(telling, 'blocks', 'narrative-missing', section, where, { section: name })] : []
  return [
    ...(shown.language !== language ? [finding(telling, required ? 'blocks' : 'warns', 'translation-missing', `${language}:${section}`, where, { what: name })] : []),
    ...(limit !== undefined && length > limit
      ? [finding(telling, 'blocks', 'narrative-too-long', section, where, { section: name, length: formatCount(length, language), limit: formatCount(limit, language) })]
      : []),
    ...personalIn(text).map((kind) => finding(telling, 'blocks', `personal-data-${kind}`, section, where, { what: name })),
    ...quotedIn(text, titles).map((one) => finding(telling, 'blocks', 'restricted-quoted', `${section}:${one.id}`, where, { title: one.title, what: name })),
    ...[...new Set(smallGroupsIn(text, minimumCell))].map((place) => finding(telling, 'warns', 'small-group-in-text', `${section}:${place.toLowerCase()}`, where, { section: name, place, minimum: minimumCell })),
    ...attachmentsNotThere(telling, text).map((number) => finding(telling, 'blocks', 'attachment-not-there', `${section}:${number}`, where, { section: name, number })),
  ]
}

/** "Liite 3" where the list has two. */
function attachmentsNotThere({ workbook, report }: Telling, text: string): number[] {
  const listed = rows(workbook, attachments).filter((one) => one.reportId === report.id).length
  const named = [...text.matchAll(/(?<!\p{L})(?:liit\p{L}+|bilaga\p{L}*|attachment|appendix|annex)[\s\u00A0](?:nro |nr |no\.? )?(\d{1,2})(?!\d|[.,/]\d|\p{L})/giu)].map(([, number]) => Number(number))
  return [...new Set(named)].filter((number) => number > listed)
}

export function narrativeOf({ workbook, report }: Pick<Telling, 'workbook' | 'report'>, section: string) {
  return rows(workbook, reportSections).find((one) => one.reportId === report.id && one.section === section)
}

/** Characters as a person counts them: an emoji or an accented letter is one. */
export function charactersOf(text: string): number {
  return [...text.trim().normalize('NFC')].length
}
