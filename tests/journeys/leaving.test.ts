import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workbench } from './workbench.ts'

const reportId = 'rep_2020h2'

test('what blocks makes the report a draft; let be with reasons it is one no more', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  expect((await bench.get('reports.build', { reportId, language: 'fi' })).draft).toBe(true)
  const { sections } = await bench.get('reports.readiness', { reportId, language: 'fi' })
  const open = sections.flatMap(({ findings }) => findings.filter(({ severity, exception }) => severity === 'blocks' && exception === undefined))
  const put = Object.fromEntries(open.map(({ id }) => [`${reportId}:${id}`, { reportId, finding: id, reason: 'Sovittu viranomaisen kanssa', who: 'Muutosagentti' }]))
  await bench.get('workbook.commit', { label: { key: 'exceptionGiven' }, put: { reportExceptions: put } })
  expect((await bench.get('reports.build', { reportId, language: 'fi' })).draft).toBeUndefined()
})

test('restricted items are listed for the writer and are in the internal copy alone, which says so', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const listed = await bench.get('reports.leftOut', { reportId, language: 'fi' })
  expect(listed.map(({ title }) => title)).toContain('3.13 Vaativan sijaishuollon yhteistyörakenne')
  bench.desk.save = bench.at('avoin.docx')
  await bench.get('reports.export', { reportId, language: 'fi' })
  bench.desk.save = bench.at('sisäinen.docx')
  const saved = await bench.get('reports.export', { reportId, language: 'fi', withRestricted: true })
  const { extractRawText } = (await import('mammoth')).default
  const [open, internal] = await Promise.all(['avoin.docx', 'sisäinen.docx'].map(async (name) => (await extractRawText({ path: bench.at(name) })).value))
  expect([open!.includes('Vaativan sijaishuollon yhteistyörakenne'), internal!.includes('Vaativan sijaishuollon yhteistyörakenne')]).toEqual([false, true])
  expect([open!.includes('Sisältää rajoitettua tietoa'), internal!.includes('Sisältää rajoitettua tietoa')]).toEqual([false, true])
  expect(saved).not.toBe('cancelled')
  if (saved !== 'cancelled') expect(await bench.get('documents.check', { file: saved.file })).toEqual({ name: 'sisäinen.docx', findings: [] })
}, 120_000)

test('deadlines become a calendar file, and open items go on in the next period once', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.save = bench.at('määräajat.ics')
  await bench.get('periods.saveCalendar', null)
  expect(readFileSync(bench.at('määräajat.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VALARM/)
  const carried = await bench.get('periods.carryOver', { periodId: 'per_2020h2', dueOn: '2021-03-31' })
  expect(carried.actions.length).toBeGreaterThan(10)
  await bench.get('workbook.commit', carried.edit)
  const again = await bench.get('periods.carryOver', { periodId: 'per_2020h2', dueOn: '2021-03-31' })
  expect([again.actions, again.followUps]).toEqual([[], []])
})
