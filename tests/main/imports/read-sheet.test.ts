import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sheet } from '../../../src/core/surveys/sheet.ts'
import type { Result } from '../../../src/core/values/problem.ts'
import { readSheet } from '../../../src/main/imports/read-sheet.ts'
import { makeXlsx, zipped } from './make-xlsx.ts'

let folder = ''
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'muutos kyselyt ä-'))))
afterAll(() => rm(folder, { recursive: true }))

async function read(name: string, content: string | Buffer): Promise<Result<Sheet>> {
  await writeFile(join(folder, name), content)
  return readSheet(join(folder, name))
}

async function sheet(name: string, content: string | Buffer): Promise<Sheet> {
  const result = await read(name, content)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const problemOf = (result: Result<unknown>) => (result.ok ? 'no problem' : result.problem)

test('LimeSurvey: semicolons, a byte order mark, semicolons and line ends inside quotes', async () => {
  const text = '\uFEFF"id";"submitdate";"lastpage";"startlanguage";"Q1. Mikä toimii?";"Q2[SQ001]"\r\n"1";"2021-01-02 10:00:00";"2";"fi";"Puisto; ja\r\nkerho ""Pesä""";"Y"\r\n"2";"";"1";"sv";"";"N"\r\n'
  const { format, headings, rows } = await sheet('lime.csv', text)
  expect({ format, headings, rows }).toEqual({
    format: { kind: 'csv', encoding: 'utf-8', delimiter: ';', headerRows: 1, tool: 'LimeSurvey' },
    headings: ['id', 'submitdate', 'lastpage', 'startlanguage', 'Q1. Mikä toimii?', 'Q2[SQ001]'],
    rows: [
      ['1', '2021-01-02 10:00:00', '2', 'fi', 'Puisto; ja\r\nkerho "Pesä"', 'Y'],
      ['2', '', '1', 'sv', '', 'N'],
    ],
  })
})

test.each([
  ['windows-1252', Buffer.from('Ikä;Kylä\nkymmenen;Pöytyä – syrjä\n'.replace('–', '\x96'), 'latin1')],
  ['utf-16le', Buffer.from('\uFEFFIkä\tKylä\nkymmenen\tPöytyä – syrjä\n', 'utf16le')],
  ['utf-16be', Buffer.from('\uFEFFIkä\tKylä\nkymmenen\tPöytyä – syrjä\n', 'utf16le').swap16()],
  ['utf-16le', Buffer.from('Ikä,Kylä\nkymmenen,Pöytyä – syrjä\n', 'utf16le')],
  ['utf-8', Buffer.from('sep=|\nIkä|Kylä\nkymmenen|Pöytyä – syrjä\n')],
])('%s is told without being told', async (encoding, bytes) => {
  const { format, headings, rows } = await sheet('ikä.csv', bytes)
  expect([format.encoding, headings, rows]).toEqual([encoding, ['Ikä', 'Kylä'], [['kymmenen', 'Pöytyä – syrjä']]])
})

test('a comma inside an answer does not make a semicolon file a comma file', async () => {
  const { format, headings } = await sheet('pilkut.csv', 'Mikä toimii, ja miksi?;Arvosana\nPuisto, kerho, kirjasto;4\nEi mikään, paitsi neuvola;5\n')
  expect([format.delimiter, headings]).toEqual([';', ['Mikä toimii, ja miksi?', 'Arvosana']])
})

test('Qualtrics: three rows of headings, the codes kept beside the words', async () => {
  const text = 'ResponseId,IPAddress,Q1,Q2_1\r\nResponse ID,IP Address,"Meitä\nkuunneltiin",Mitä käytitte? - Selected Choice - Neuvola\r\n"{""ImportId"":""_recordId""}","{""ImportId"":""ipAddress""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\r\nR_1,10.0.0.1,4,1\r\n'
  const { format, headings, codes, rows } = await sheet('qualtrics.csv', text)
  expect({ headerRows: format.headerRows, headings, codes, rows }).toEqual({
    headerRows: 3,
    headings: ['Response ID', 'IP Address', 'Meitä kuunneltiin', 'Mitä käytitte? - Selected Choice - Neuvola'],
    codes: ['ResponseId', 'IPAddress', 'Q1', 'Q2_1'],
    rows: [['R_1', '10.0.0.1', '4', '1']],
  })
})

test('LimeSurvey VV: words above codes, and what stands in braces', async () => {
  const { format, codes, rows } = await sheet('vv.csv', 'Response ID\tDate submitted\tMikä toimii?\nid\tsubmitdate\tQ1\n7\t2021-01-02\tPuisto{newline}ja kerho\n8\t2021-01-02\t{question_not_shown}\n')
  expect([format.headerRows, codes, rows.map((row) => row[2])]).toEqual([2, ['id', 'submitdate', 'Q1'], ['Puisto\nja kerho', '']])
})

test('a question that spans its options in two rows of headings', async () => {
  const { headings } = await sheet('span.csv', 'Respondent ID,Collector ID,Mitä palveluja käytitte?,,,Meitä kuunneltiin\n,,Neuvola,Perhetyö,Ei mitään,Response\n1,9,Neuvola,,,4\n2,9,,Perhetyö,,5\n')
  expect(headings).toEqual(['Respondent ID', 'Collector ID', 'Mitä palveluja käytitte? [Neuvola]', 'Mitä palveluja käytitte? [Perhetyö]', 'Mitä palveluja käytitte? [Ei mitään]', 'Meitä kuunneltiin'])
})

test('a column after the last delimiter of every row is no column', async () => {
  const { headings, rows } = await sheet('loppu.csv', 'a;b;\n1;2;\nx;y;\n')
  expect([headings, rows]).toEqual([['a', 'b'], [['1', '2'], ['x', 'y']]])
})

test('formulas stay text and are never worked out', async () => {
  const csv = await sheet('kaava.csv', 'Kysymys;Toinen\n"=HYPERLINK(""http://x"";""y"")";=1+1\n')
  const xlsx = await sheet('kaava.xlsx', await makeXlsx([{ rows: [['Kysymys', 'Toinen'], [{ formula: 'A1&"!"', value: 'Kysymys!' }, { inline: '=cmd|calc' }]] }]))
  expect([csv.rows, xlsx.rows]).toEqual([[['=HYPERLINK("http://x";"y")', '=1+1']], [['Kysymys!', '=cmd|calc']]])
})

test('Microsoft Forms: Excel days and times, choices with a semicolon at the end, gaps in rows', async () => {
  const bytes = await makeXlsx([
    {
      rows: [
        ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Mitä palveluja\nkäytitte?', 'Arvosana', 'Päivä'],
        [1, { style: 2, number: 44198.5 }, { style: 2, number: 44198.520833333336 }, 'anonymous', null, 'Neuvola;Perhetyö;', 4, { day: 44197 }],
        [2, { style: 2, number: 44199 }, null, 'anonymous', null, 'Neuvola;', 0.30000000000000004, { style: 3, number: 2.5 }],
      ],
    },
  ])
  const { format, headings, rows } = await sheet('forms.xlsx', bytes)
  expect({ format, headings, rows }).toEqual({
    format: { kind: 'xlsx', headerRows: 1, tool: 'Microsoft Forms' },
    headings: ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Mitä palveluja käytitte?', 'Arvosana', 'Päivä'],
    rows: [
      ['1', '2021-01-02T12:00', '2021-01-02T12:30', 'anonymous', '', 'Neuvola;Perhetyö;', '4', '2021-01-01'],
      ['2', '2021-01-03', '', 'anonymous', '', 'Neuvola;', '0.3', '2.5'],
    ],
  })
})

test('the first sheet on show that has something in it is read', async () => {
  const bytes = await makeXlsx([{ state: 'hidden', rows: [['salainen'], ['x']] }, { rows: [] }, { rows: [['Kysymys'], [true]] }])
  const { headings, rows } = await sheet('taulukot.xlsx', bytes)
  expect([headings, rows]).toEqual([['Kysymys'], [['true']]])
})

test('what a file is, is told by its bytes and not by its name', async () => {
  const xlsx = await makeXlsx([{ rows: [['Kysymys'], ['vastaus']] }])
  expect((await sheet('nimetty.csv', xlsx)).format.kind).toBe('xlsx')
})

test('the bytes give the same hash whatever the file is called', async () => {
  const [one, other] = [await sheet('a.csv', 'Kysymys\nKyllä\n'), await sheet('b.csv', 'Kysymys\nKyllä\n')]
  expect([one.sha256, one.sha256.length]).toEqual([other.sha256, 64])
})

const bomb = () => makeXlsx([{ rows: [['Kysymys'], ['vastaus']] }], { 'xl/worksheets/sheet2.xml': Buffer.alloc(30_000_000, 32) })
const doctype = () => makeXlsx([{ rows: [['Kysymys'], ['vastaus']] }], { 'xl/worksheets/sheet1.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>' })
const ole = (inside: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000), Buffer.from(inside, 'utf16le'), Buffer.alloc(2000)])

test.each<[string, string, () => Promise<Buffer> | Buffer | string, object]>([
  ['a PDF called CSV', 'raportti.csv', () => '%PDF-1.7\n%âãÏÓ\n1 0 obj', { key: 'table-file-wrong-kind', values: { file: 'raportti.csv' } }],
  ['a Word document', 'kirje.xlsx', () => zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), { key: 'table-file-wrong-kind', values: { file: 'kirje.xlsx' } }],
  ['a page of the web called Excel', 'vienti.xls', () => '<html><table><tr><td>1</td></tr></table></html>', { key: 'table-file-wrong-kind', values: { file: 'vienti.xls' } }],
  ['bytes that are no text', 'kuva.csv', () => Buffer.from([1, 2, 3, 0, 255, 4, 5, 6, 7, 8]), { key: 'table-file-wrong-kind', values: { file: 'kuva.csv' } }],
  ['an old Excel file', 'vanha.xls', () => ole('Workbook'), { key: 'table-file-old-excel', values: { file: 'vanha.xls' } }],
  ['a file with a password', 'lukittu.xlsx', () => ole('EncryptedPackage'), { key: 'table-file-encrypted', values: { file: 'lukittu.xlsx' } }],
  ['an empty file', 'tyhjä.csv', () => '', { key: 'table-file-empty', values: { file: 'tyhjä.csv' } }],
  ['nothing but line ends', 'rivit.csv', () => '\uFEFF\n\n;;\n', { key: 'table-file-empty', values: { file: 'rivit.csv' } }],
  ['headings alone', 'otsikot.csv', () => 'Q1;Q2\n', { key: 'survey-file-no-answers', values: { file: 'otsikot.csv' } }],
  ['answers without headings', 'paljas.csv', () => 'matti@esimerkki.fi;4\nmaija@esimerkki.fi;5\n', { key: 'survey-file-no-headings', values: { file: 'paljas.csv' } }],
  ['a row with a cell too many', 'pitkä.csv', () => 'a;b\n1;2\n1;2;3\n', { key: 'survey-row-uneven', values: { file: 'pitkä.csv', row: 3, found: 3, expected: 2 } }],
  ['a row cut short', 'lyhyt.csv', () => 'a;b;c\n1;2;3\n1;2', { key: 'survey-row-uneven', values: { file: 'lyhyt.csv', row: 3, found: 2, expected: 3 } }],
  ['a quotation mark left open', 'lainaus.csv', () => 'a;b\n1;2\n3;"neljä\n', { key: 'table-file-quotes', values: { file: 'lainaus.csv', row: 3 } }],
  ['an Excel file cut short', 'katkennut.xlsx', async () => (await makeXlsx([{ rows: [['a'], ['b']] }])).subarray(0, 700), { key: 'table-file-damaged', values: { file: 'katkennut.xlsx' } }],
  ['an Excel file with broken XML', 'rikki.xlsx', () => makeXlsx([{ rows: [['a'], ['b']] }], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }), { key: 'table-file-damaged', values: { file: 'rikki.xlsx' } }],
  ['entities that could swell', 'doctype.xlsx', doctype, { key: 'table-file-damaged', values: { file: 'doctype.xlsx' } }],
  ['a zip that swells', 'pommi.xlsx', bomb, { key: 'table-file-unpacks-too-large', values: { file: 'pommi.xlsx', megabytes: 31, most: 200 } }],
])('%s is refused with its name and a reason', async (_, name, make, problem) => {
  expect(problemOf(await read(name, await make()))).toEqual(problem)
})

test('a file that is not there, and a folder', async () => {
  expect([problemOf(await readSheet(join(folder, 'poissa.csv'))), problemOf(await readSheet(folder))].map((problem) => (problem as { key: string }).key)).toEqual(['table-file-missing', 'table-file-wrong-kind'])
})

test('reading tells how far it has come, and can be stopped', async () => {
  const path = join(folder, 'pitkä kysely.csv')
  await writeFile(path, `Kysymys;Toinen\n${'Tämä on vastaus;4\n'.repeat(200_000)}`)
  const told: number[] = []
  const done = await readSheet(path, { onProgress: (at, of) => told.push(at / of) })
  expect([done.ok, told.at(-1), told.length > 1]).toEqual([true, 1, true])
  expect(problemOf(await readSheet(path, { signal: AbortSignal.abort() }))).toEqual({ key: 'import-cancelled', values: { file: 'pitkä kysely.csv' } })
})
