import { array, assert, integer, property, record, uniqueArray, constantFrom } from 'fast-check'
import { expect, test } from 'vitest'
import { heading, paragraph, plain, table } from '../../../src/core/reports/blocks.ts'
import { changesAppendix } from '../../../src/core/reports/comparison/appendix.ts'
import { comparableSent } from '../../../src/core/reports/comparison/comparable.ts'
import { comparison, type Comparison } from '../../../src/core/reports/comparison/comparison.ts'
import { freeze, thaw } from '../../../src/core/reports/comparison/frozen.ts'
import { textPieces } from '../../../src/core/reports/comparison/text-pieces.ts'
import { figureMaker } from '../../../src/core/reports/figures.ts'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import type { Report } from '../../../src/core/reports/report.ts'
import { figuresIn } from '../../../src/core/reports/sources/figures-in.ts'
import { smallRegion, wish, workbookOf } from './small-workbook.ts'

/** What a made-up report says: sections of a text and a table, each row a name, a sum and a remark. */
type Told = { text: string; rows: { name: string; cents: number; remark: string; withVat: boolean }[] }[]

function reportOf(told: Told): Report {
  const figures = figureMaker('fi')
  return {
    title: 'Väliraportti', language: 'fi',
    cover: { sender: '', documentType: '', subtitle: '', diaryNumber: '', datedOn: '2021-01-15', facts: [] },
    blocks: told.flatMap(({ text, rows }, n) => [
      heading(1, `Osio ${n}`, `s_${n}`),
      paragraph(plain(`${text} Yhteensä `), figures.of(`total_${n}`, 'cents', rows.reduce((sum, { cents }) => sum + cents, 0), 'sum of ledgerRows.cents', []), plain('.')),
      table({
        anchor: `t_${n}`, caption: `Taulukko ${n}`, columns: [['Nimi', 40], ['Summa', 30], ['Huomautus', 30]],
        rows: rows.map(({ name, cents, remark, withVat }) => [[plain(name)], [figures.of(`row_${n}_${name}`, 'cents', cents, `sum of ledgerRows.cents${withVat ? ', ledgerRows.vatCents' : ''} to 2020-12-31`, [])], [plain(remark)]]),
      }),
    ]),
  }
}

const word = constantFrom('verkosto', 'kunta', 'perhe', 'koulu', 'neuvola', 'ryhmä', 'malli', 'tuki')
const text = array(word, { minLength: 3, maxLength: 25 }).map((words) => `${words.join(' ')}.`)
const row = record({ name: integer({ min: 1, max: 500 }).map((n) => `Rivi ${n}`), cents: integer({ min: -100_000, max: 100_000 }), remark: word, withVat: constantFrom(false) })
const told = array(record({ text, rows: uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ name }) => name }) }), { minLength: 1, maxLength: 5 })
const place = integer({ min: 0, max: 1_000_000 })

const found = (sections: Comparison['change']) => sections.flatMap(({ section, differences }) => differences.map((one) => ({ section, ...one })))
const kinds = ({ method, correction, change }: Comparison) => ({ method: found(method).map(({ kind }) => kind), correction: found(correction).map(({ kind }) => kind), change: found(change).map(({ kind }) => kind) })
const nothing = { method: [], correction: [], change: [] }

test('reports that say the same have no differences, also when rows have changed places', () => {
  assert(property(told, (one) => {
    const report = reportOf(one)
    expect(comparison({ sent: report, sentNow: structuredClone(report), now: structuredClone(report) })).toEqual(nothing)
    const turned = reportOf(one.map((section) => ({ ...section, rows: section.rows.toReversed() })))
    expect(comparison({ sent: report, sentNow: null, now: turned })).toEqual(nothing)
  }))
})

test('a sum that grew, a row that came or went, a remark and a text are found where they were planted, as change', () => {
  assert(property(told, place, place, (one, at, on) => {
    const n = at % one.length
    const m = on % one[n]!.rows.length
    const before = reportOf(one)
    const planted = (alter: (section: Told[number]) => void) => {
      const other = structuredClone(one)
      alter(other[n]!)
      const outcome = comparison({ sent: before, sentNow: reportOf(one), now: reportOf(other) })
      expect([outcome.method, outcome.correction]).toEqual([[], []])
      expect(new Set(found(outcome.change).map(({ section }) => section))).toEqual(new Set([`s_${n}`]))
      return found(outcome.change)
    }
    const { name, remark } = one[n]!.rows[m]!
    expect(planted(({ rows }) => (rows[m]!.cents += 7)).map((difference) => difference.kind === 'figure' && [difference.what, difference.after.value! - difference.before.value!])).toEqual([[expect.any(String), 7], [`${name} – Summa`, 7]])
    expect(planted(({ rows }) => rows.push({ name: 'Uusi rivi', cents: 0, remark: 'uusi', withVat: false }))).toMatchObject([{ kind: 'row', is: 'added', row: 'Uusi rivi' }])
    expect(planted(({ rows }) => rows.splice(m, 1)).filter(({ kind }) => kind === 'row')).toMatchObject([{ is: 'removed', row: name }])
    expect(planted(({ rows }) => (rows[m]!.remark = 'toinen'))).toMatchObject([{ kind: 'row', is: 'altered', row: name, cells: [{ column: 'Huomautus', before: remark, after: 'toinen' }] }])
    const [rewritten] = planted((section) => (section.text = `${section.text} Loppusanat.`))
    expect(rewritten?.kind === 'text' && rewritten.pieces.filter(({ is }) => is !== 'same').map(({ is, text: piece }) => [is, piece.trim()])).toEqual([['added', 'Loppusanat.']])
  }))
})

test('what was corrected in the past and what is worked out in another way stand apart from real change', () => {
  assert(property(told, place, (one, at) => {
    const n = at % one.length
    const corrected = structuredClone(one)
    corrected[n]!.rows[0]!.cents += 100
    const grown = structuredClone(corrected)
    grown[n]!.rows[0]!.cents += 11
    const outcome = comparison({ sent: reportOf(one), sentNow: reportOf(corrected), now: reportOf(grown) })
    const by = (sections: Comparison['change']) => found(sections).map((one) => one.kind === 'figure' && one.after.value! - one.before.value!)
    expect([by(outcome.correction), by(outcome.change)]).toEqual([[100, 100], [11, 11]])

    const otherwise = structuredClone(one)
    Object.assign(otherwise[n]!.rows[0]!, { withVat: true, cents: otherwise[n]!.rows[0]!.cents + 24 })
    const method = comparison({ sent: reportOf(one), sentNow: reportOf(otherwise), now: reportOf(otherwise) })
    expect(found(method.method)).toMatchObject([{ kind: 'figure', what: `${one[n]!.rows[0]!.name} – Summa` }])
    // Its share in the total is a correction of the total.
    expect(kinds(method)).toEqual({ method: ['figure'], correction: ['figure'], change: [] })
  }))
})

test('the pieces of two texts make up both again', () => {
  assert(property(text, text, (before, after) => {
    const pieces = textPieces(before, after)
    const side = (without: 'added' | 'removed') => pieces.filter(({ is }) => is !== without).map((piece) => piece.text).join('')
    expect(pieces.length === 0 ? [before, before] : [side('added'), side('removed')]).toEqual([before, after])
  }))
})

test('in a real report only what was altered differs, and the period’s own days are no change of method', () => {
  const built = (rows = smallRegion()) => {
    const report = buildReport(workbookOf(rows), wish('fi'))
    if (!report.ok) throw new Error(report.problem.key)
    return report.value
  }
  expect(comparison({ sent: built(), sentNow: built(), now: built() })).toEqual(nothing)
  const later = smallRegion()
  later['ledgerRows']![1]!['cents'] = 2_500_11
  later['periods']![1]!['to'] = '2020-12-30'
  later['communications'] = [{ id: 'com_1', channel: 'event', title: { fi: 'Avoimet ovet' }, audience: { fi: 'Perheet' }, sentOn: '2020-09-01' }]
  const outcome = comparison({ sent: built(), sentNow: built(), now: built(later) })
  expect([outcome.method, outcome.correction]).toEqual([[], []])
  expect(found(outcome.change)).toContainEqual(expect.objectContaining({ kind: 'row', is: 'added', row: '1.9.2020' }))
  expect(found(outcome.change)).toContainEqual(expect.objectContaining({ kind: 'figure', what: 'Henkilöstökustannukset – Toteuma', before: expect.objectContaining({ value: 4_900_44 }), after: expect.objectContaining({ value: 5_000_44 }) }))
})

test('a frozen report thaws as it was, and what is no frozen report does not', () => {
  const report = reportOf([{ text: 'Ääkkösiä 🎉 ja “lainaus”.', rows: [{ name: 'Rivi', cents: -1, remark: '', withVat: false }] }])
  expect(thaw(freeze(report))).toEqual(report)
  for (const other of ['', '{}', '[]', '{"format":2,"report":{}}', '{"format":1,"report":{"title":"x"}}', 'PK']) expect(thaw(other)).toBeNull()
})

test('a report is compared with its own earlier sending first, then with the nearest of the same grant', () => {
  const periods = ['1', '2', '3'].map((n) => ({ id: `per_${n}`, code: n, name: { fi: n }, from: `202${n}-01-01`, to: `202${n}-12-31` }))
  const report = (n: string, kind: 'interim' | 'final' | 'minutes' = 'interim', grantIds = ['gra_1']) => ({ id: `rep_${n}`, kind, periodId: `per_${n}`, grantIds, languages: ['fi' as const], outline: '' })
  const reports = [report('1'), report('2'), report('3', 'final'), { ...report('1', 'interim', ['gra_2']), id: 'rep_x' }, { ...report('1', 'minutes'), id: 'rep_m' }]
  const sent = (id: string, reportId: string, sentOn: string) => ({ id, reportId, sentOn, who: '', blocks: {}, documents: {} })
  const all = [sent('snt_1', 'rep_1', '2022-01-10'), sent('snt_1b', 'rep_1', '2022-02-10'), sent('snt_2', 'rep_2', '2023-01-10'), sent('snt_x', 'rep_x', '2023-05-01'), sent('snt_m', 'rep_m', '2023-05-01')]
  const ids = (of: string) => comparableSent(reports.find(({ id }) => id === of)!, all, reports, periods).map(({ id }) => id)
  expect(ids('rep_3')).toEqual(['snt_2', 'snt_1b', 'snt_1'])
  expect(ids('rep_1')).toEqual(['snt_1b', 'snt_1'])
  expect(ids('rep_m')).toEqual(['snt_m'])
})

test('the appendix keeps the three apart, links to what a figure is now, and tells what came and went in one table in one line', () => {
  const rows = (names: string[]) => names.map((name) => ({ name, cents: 100, remark: 'sama', withVat: false }))
  const before = reportOf([{ text: 'Verkosto käynnistyi syksyllä kahdessa kunnassa.', rows: rows(['A', 'B', 'C']) }])
  const now = reportOf([{ text: 'Verkosto käynnistyi syksyllä kolmessa kunnassa.', rows: rows(['A', 'D', 'E']).map((row) => ({ ...row, cents: 150 })) }])
  const appendix = changesAppendix(comparison({ sent: before, sentNow: null, now }), '2021-01-18', wish('fi').words)
  expect(appendix.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []))).toEqual([[1, 'Liite: Muutokset edelliseen raporttiin'], [2, 'Muutokset'], [3, 'Osio 0'], [2, 'Korjattu jälkikäteen'], [2, 'Laskentatapa muuttunut']])
  const items = appendix.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => item.map((inline) => (inline.kind === 'figure' ? '' : inline.text)).join('')) : []))
  expect(items).toEqual(['Taulukko 0: Uutta: D; E', 'Taulukko 0: Poistunut: B; C', 'Osio 0: poistettu ”kahdessa”; lisätty ”kolmessa”'])
  const links = appendix.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(({ cells }) => cells[2]![0]) : []))
  expect(links).toEqual(figuresIn(now).filter(({ figure }) => ['f_total_0', 'f_row_0_A'].includes(figure.id)).map(({ figure }) => ({ kind: 'link', text: figure.text, href: `#${figure.id}` })))
})
