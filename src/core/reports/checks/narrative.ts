import { reportSections } from '../../reporting/report.ts'
import { formatCount } from '../../values/formats.ts'
import { plainFrom } from '../../values/rich-text.ts'
import { inLanguage } from '../../values/text.ts'
import { rows } from '../../workbook/rows.ts'
import type { ReadinessFinding } from '../report.ts'
import type { OutlineSection, Telling } from '../telling.ts'
import { finding } from './finding.ts'
import { personalIn } from './personal-data.ts'

/** What is missing or too much in what the people wrote for a section. */
export function narrativeFindings(telling: Telling, { section, required, limit, title }: OutlineSection): ReadinessFinding[] {
  const { language } = telling
  const written = narrativeOf(telling, section)
  const shown = inLanguage(written?.narrative, language)
  const where = { screen: 'reports', id: telling.report.id, section }
  const name = title[language]
  const length = shown ? charactersOf(plainFrom(shown.value)) : 0
  if (!shown || length === 0) return required ? [finding(telling, 'blocks', 'narrative-missing', section, where, { section: name })] : []
  return [
    ...(shown.language !== language ? [finding(telling, required ? 'blocks' : 'warns', 'translation-missing', `${language}:${section}`, where, { what: name })] : []),
    ...(limit !== undefined && length > limit
      ? [finding(telling, 'blocks', 'narrative-too-long', section, where, { section: name, length: formatCount(length, language), limit: formatCount(limit, language) })]
      : []),
    ...personalIn(plainFrom(shown.value)).map((kind) => finding(telling, 'blocks', `personal-data-${kind}`, section, where, { what: name })),
  ]
}

export function narrativeOf({ workbook, report }: Pick<Telling, 'workbook' | 'report'>, section: string) {
  return rows(workbook, reportSections).find((one) => one.reportId === report.id && one.section === section)
}

/** Characters as a person counts them: an emoji or an accented letter is one. */
export function charactersOf(text: string): number {
  return [...text.trim().normalize('NFC')].length
}
