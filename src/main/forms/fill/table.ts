import type { FormTable } from '../../../core/forms/place.ts'
import { all, child, nearest, type Element } from '../../word/foreign/xml.ts'
import { fitted } from '../../word/table-fit.ts'
import type { Story } from '../form.ts'
import { runs, sized, type Look } from './runs.ts'

/** What the form's own tables look like, and how much room there is for another. */
export interface TableLook {
  /** Style, width and borders, as they stand in the properties of a table. */
  xml: string
  /** Twips of text from margin to margin. */
  across: number
}

/** Style and borders of the form's first table, so that ours looks like one of the authority's. */
export function tableLookOf(stories: readonly Story[]): TableLook {
  const across = widthOfText(stories[0]!.root)
  for (const { root, xml } of stories)
    for (const element of all(root))
      if (element.name === 'w:tbl') {
        const about = child(element, 'w:tblPr')
        const part = (name: string) => sliceOf(child(about, name), xml)
        const style = part('w:tblStyle')
        const borders = part('w:tblBorders')
        if (style || borders) return { xml: `${style}${widthAll}${borders}`, across }
      }
  return { xml: `${widthAll}${thinBorders}`, across }
}

const widthAll = '<w:tblW w:w="5000" w:type="pct"/>'
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const thinBorders = `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`

/** Between the margins of the page, where the form says them; else as on A4 with margins of 2 cm. */
function widthOfText(root: Element): number {
  const section = [...all(root)].findLast(({ name }) => name === 'w:sectPr')
  const [page, margins] = [child(section, 'w:pgSz')?.attributes, child(section, 'w:pgMar')?.attributes]
  const width = Number(page?.['w:w']) - Number(margins?.['w:left']) - Number(margins?.['w:right'])
  return width > 0 ? width : usualWidth
}

const usualWidth = 9638

/** A table in a cell of the form has the cell's width. */
export function withinCell(place: Element, look: TableLook): TableLook {
  const cell = place.name === 'w:tc' ? place : nearest(place, 'w:tc')
  const width = child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes
  return width?.['w:type'] === 'dxa' && Number(width['w:w']) > 0 ? { ...look, across: Math.min(look.across, Number(width['w:w'])) } : look
}

/** As small as reports print their tables, so that sums stay whole in their columns. */
export function tableXml(table: FormTable, looks: readonly Look[], { xml, across }: TableLook): string {
  const { columns, rows } = table
  const { widths, size } = fitted(columns, rows.map(({ cells, bold }) => ({ kind: bold ? 'total' : 'body', cells: cells.map((pieces) => pieces.map((piece) => ({ kind: 'text', ...piece }))) })), across)
  const small = sized(looks, size)
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const header = rowXml(columns.map(({ title }) => [{ text: title, bold: true as const }]), table, widths, small, '<w:tblHeader/>')
  const body = rows.map(({ cells, bold }) => rowXml(columns.map((_, n) => (cells[n] ?? []).map((piece) => (bold ? { ...piece, bold: true as const } : piece))), table, widths, small, ''))
  return `<w:tbl><w:tblPr>${xml}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${body.join('')}</w:tbl>`
}

function rowXml(cells: FormTable['rows'][number]['cells'], { columns }: FormTable, widths: readonly number[], looks: readonly Look[], about: string): string {
  const written = cells.map((pieces, n) => {
    const side = columns[n]?.align === 'end' ? '<w:pPr><w:jc w:val="right"/></w:pPr>' : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[n] ?? 0}" w:type="dxa"/></w:tcPr><w:p>${side}${runs(pieces, looks)}</w:p></w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/>${about}</w:trPr>${written.join('')}</w:tr>`
}

function sliceOf(element: Element | undefined, xml: string): string {
  return element ? xml.slice(element.start, element.end) : ''
}
