import { Paragraph } from 'docx'
import { ChartRun, type ChartRunOptions } from 'docx/charts'
import type { ReportChart, ReportTable } from '../../core/reports/report.ts'
import { caption } from './caption.ts'
import { widthOfText } from './letter-widths.ts'
import type { Printing } from './printing.ts'
import { font } from './styles.ts'

/** Pixels, 96 to the inch: the width of the text on our page, and heights that leave room for the labels. */
const widest = 640
const twipsOfPixel = 15
const columnHeight = 290
/** Twips that the names beside horizontal bars get before they break into a second line. */
const labelWidth = 3400

/** A chart that Word can edit: its figures lie in a workbook inside. It never stands alone: the table of its figures follows, and is what the workbook inside holds. */
export function chart(chart: ReportChart, table: ReportTable | undefined, printing: Printing): Paragraph[] {
  if (chart.categories.length === 0 || chart.series.length === 0) return []
  printing.charts.push({ chart, table })
  return [new Paragraph({ style: 'ChartPlace', children: [new ChartRun(options(chart, Math.min(widest, Math.floor(printing.across / twipsOfPixel))))] }), caption('chart', chart.title, undefined, chart.anchor, printing, false)]
}

/**
 * Told apart without colour too: the shades differ in grey (luminance 0.03, 0.31, 0.14, 0.53, 0.01), lines also in dash and marker.
 */
const shades = ['003479', 'E08A2B', '3D7A7A', 'A9C4E4', '1A1A1A', 'B58BB8']
const dashes = ['solid', 'dash', 'shortDot', 'longDash', 'dashDot', 'dot'] as const
const markers = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'] as const

function options(chart: ReportChart, width: number): ChartRunOptions {
  const series = chart.series.map(({ name, values }, n) => ({
    name: name || `${n + 1}`,
    values: values.slice(0, chart.categories.length).map((value) => (Number.isFinite(value) ? value : null)),
    color: shades[n % shades.length] ?? '003479',
  }))
  const numberFormat = formatOf(series.flatMap(({ values }) => values))
  const shared = {
    categories: chart.categories,
    font: { name: font, color: '1A1A1A' },
    legend: series.length === 1 ? (false as const) : { position: 'bottom' as const, font: { size: 9 } },
    altText: { name: chart.title, title: chart.title, description: chart.alt },
    chartArea: { border: 'none' as const },
    ...(labelled(chart) && { dataLabels: { value: true, numberFormat, font: { size: 8, color: '1A1A1A' }, ...(chart.type === 'line' && { position: 'above' as const }) } }),
  }
  const valueAxis = { title: { text: chart.valueTitle, font: { size: 9, bold: false } }, numberFormat, font: { size: 9 } }
  const categoryAxis = { font: { size: 9 } }
  const stacking = chart.stacked ? ('stacked' as const) : ('none' as const)
  switch (chart.type) {
    case 'column':
      return { type: 'column', ...shared, series, stacking, gapWidth: 70, valueAxis, categoryAxis, transformation: { width, height: columnHeight } }
    case 'bar':
      // Word draws the first category at the bottom; read from the top, it belongs there, and the values stay below.
      return {
        type: 'bar', ...shared, series, stacking, gapWidth: 50,
        categoryAxis: { ...categoryAxis, reverseOrder: true },
        valueAxis: { ...valueAxis, crossesAt: 'maximum' },
        transformation: { width, height: barHeight(chart) },
      }
    case 'line':
      return {
        type: 'line', ...shared, valueAxis, categoryAxis, emptyValues: 'gap', transformation: { width, height: columnHeight },
        series: series.map((line, n) => ({ ...line, line: { dash: dashes[n % dashes.length] ?? 'solid', width: 2.25 }, markers: { shape: markers[n % markers.length] ?? 'circle', size: 7 } })),
      }
  }
}

/** A value at each bar or point where there is room; on the dark and light shades of stacked bars it could not be read. */
function labelled({ categories, series, stacked }: ReportChart): boolean {
  return !stacked && categories.length * series.length <= 24
}

/** Room for the name of each category, which Word and LibreOffice leave out when the bars are thinner than a line of text. */
function barHeight({ categories, series, stacked }: ReportChart): number {
  const twoLines = categories.some((name) => widthOfText(name, 9, false) > labelWidth)
  const each = Math.max(twoLines ? 34 : 24, (stacked ? 1 : series.length) * 12 + 6)
  return Math.min(760, 105 + (series.length > 4 ? 20 : 0) + categories.length * each)
}

/** Thousands parted by a no-break space in each language: `#,##0` would take the comma or space of the reader's computer. */
function formatOf(values: (number | null)[]): string {
  const known = values.filter((value) => value !== null)
  const decimals = known.every(Number.isInteger) || Math.max(...known.map(Math.abs)) >= 1000 ? '' : '.0'
  return `[>=1000000]#"\u00A0"###"\u00A0"##0${decimals};[>=1000]#"\u00A0"##0${decimals};0${decimals}`
}
