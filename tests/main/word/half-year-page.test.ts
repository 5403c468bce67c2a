import { expect, test } from 'vitest'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { built, outlineOfKind, sampleWith } from '../../core/reports/kinds/kinds.ts'

const said = { fi: 'Palvelupolku käsitellään ohjausryhmässä maaliskuussa. ', sv: 'Servicestigen behandlas i styrgruppen i mars. ' }

const rich = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

test.each(['fi', 'sv'] as const)('the half-year account is one page, in %s, though each text is as long as it may be and it is a draft', async (language) => {
  const workbook = sampleWith('halfYear')
  const reportSections = Object.fromEntries(
    outlineOfKind('halfYear').sections.map(({ section, limit = 0 }) => [`rep_kind:${section}`, { reportId: 'rep_kind', section, narrative: { [language]: rich(said[language].repeat(10).slice(0, limit)) }, '~': 0 }]),
  )
  const report = built({ ...workbook, tables: { ...workbook.tables, reportSections } }, 'halfYear', language)
  const { pages } = await reportToDocx({ ...report, draft: true }, { organisation: 'Koivuranta', now: new Date('2021-01-28T10:00:00Z') })
  expect(pages).toBe(1)
})
