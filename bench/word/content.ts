import type { Block, Inline, Report } from '../../src/core/reports/report.ts'

export const columns = 8
const chapters = 10
const words = 'lapsi perhe koulu neuvola tuki palvelu kunta alue verkosto malli työ kohtaaminen osallisuus yhteistyö'.split(' ')
const sentence = 'Perhekeskusten verkostoa laajennettiin neljään kuntaan, ja henkilöstö koulutettiin varhaisen tuen puheeksi ottamiseen. '

/** A long table's cells, row by row: the same in each run. */
export function rowsOf(count: number): string[][] {
  return Array.from({ length: count }, (_, row) => Array.from({ length: columns }, (_, column) => (column < 6 ? `${word(row * 7 + column)} ${word(row * 3 + column * 5)}` : `${(row * 7919 + column) % 100_000}`)))
}

/** Headings and text with one long table, as a ledger's annex is. */
export function reportWithTable(rows: string[][]): Report {
  return reportOf([...Array.from({ length: chapters }, (_, n) => chapter(n, 3)).flat(), tableOf('Kirjaukset', 'ledger', rows)])
}

/** About 150 pages of text; with `charts`, thirty of its chapters have a chart and the table of its figures. */
export function longReport(charts: boolean): Report {
  return reportOf(Array.from({ length: 60 }, (_, n): Block[] => [...chapter(n, 18), ...(charts && n % 2 === 0 ? withChart(n) : [])]).flat())
}

function reportOf(blocks: Block[]): Report {
  return {
    title: 'Edistymisraportti',
    language: 'fi',
    cover: { sender: 'Koivurannan hyvinvointialue', documentType: 'Väliselvitys', subtitle: 'Kausi 2/2020', diaryNumber: 'KOI/1234/2020', datedOn: '2021-01-28', facts: [] },
    blocks,
  }
}

function chapter(n: number, paragraphs: number): Block[] {
  return [
    { kind: 'heading', level: 1, text: `${n + 1} ${word(n)}`, anchor: `chapter_${n}` },
    { kind: 'heading', level: 2, text: `${word(n + 3)} ja ${word(n + 5)}`, anchor: `section_${n}` },
    ...Array.from({ length: paragraphs }, (_, k): Block => ({ kind: 'paragraph', inlines: [text(sentence.repeat(2 + ((n + k) % 3))), { ...text(sentence), bold: true }] })),
  ]
}

function withChart(n: number): Block[] {
  const categories = Array.from({ length: 6 }, (_, k) => word(n + k))
  return [
    { kind: 'chart', chart: { anchor: `chart_${n}`, type: 'column', title: 'Toteuma', categories, series: [{ name: 'A', values: categories.map((_, k) => n + k) }, { name: 'B', values: categories.map((_, k) => n * k) }], alt: 'Toteuma palveluittain.', valueTitle: 'Määrä' } },
    tableOf('Toteuma', `table_${n}`, categories.map((name, k) => [name, `${n + k}`, `${n * k}`])),
  ]
}

function tableOf(caption: string, anchor: string, rows: string[][]): Block {
  const across = rows[0]?.length ?? columns
  return {
    kind: 'table',
    table: {
      anchor,
      caption,
      columns: Array.from({ length: across }, (_, n) => ({ title: `Sarake ${n + 1}`, align: 'start', width: 100 / across })),
      rows: rows.map((row) => ({ kind: 'body', cells: row.map((cell) => [text(cell)]) })),
    },
  }
}

function word(n: number): string {
  return words[n % words.length]!
}

function text(text: string): Extract<Inline, { kind: 'text' }> {
  return { kind: 'text', text }
}
