import type { FormTable } from '../../../core/forms/place.ts'
import type { Story } from '../form.ts'
import { all, child, type Element } from '../xml.ts'
import { runs, type Look } from './runs.ts'

/** What the form's own tables look like; '' where it has none. */
export type TableLook = string

/** Style and borders of the form's first table, so that ours looks like one of the authority's. */
export function tableLookOf(stories: readonly Story[]): TableLook {
  for (const { root, xml } of stories)
    for (const element of all(root))
      if (element.name === 'w:tbl') {
        const about = child(element, 'w:tblPr')
        const part = (name: string) => sliceOf(child(about, name), xml)
        const style = part('w:tblStyle')
        const borders = part('w:tblBorders')
        if (style || borders) return `${style}${widthAll}${borders}`
      }
  return `${widthAll}${thinBorders}`
}

const widthAll = '<w:tblW w:w="5000" w:type="pct"/>'
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const thinBorders = `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`
/** Twentieths of a point between the margins of an A4 page: only the columns' shares of it matter, since the table fills what it lies in. */
const pageWidth = 9638

export function tableXml({ columns, rows }: FormTable, looks: readonly Look[], tableLook: TableLook): string {
  const grid = columns.map(({ width }) => `<w:gridCol w:w="${Math.round((width / 100) * pageWidth)}"/>`).join('')
  const header = rowXml(columns.map(({ title }) => [{ text: title, bold: true as const }]), columns, looks, '<w:tblHeader/>')
  const body = rows.map(({ cells, bold }) => rowXml(columns.map((_, n) => (cells[n] ?? []).map((piece) => (bold ? { ...piece, bold: true as const } : piece))), columns, looks, ''))
  return `<w:tbl><w:tblPr>${tableLook}<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${body.join('')}</w:tbl>`
}

function rowXml(cells: FormTable['rows'][number]['cells'], columns: FormTable['columns'], looks: readonly Look[], about: string): string {
  const written = cells.map((pieces, n) => {
    const { width = 0, align = 'start' } = columns[n] ?? {}
    const side = align === 'end' ? '<w:pPr><w:jc w:val="right"/></w:pPr>' : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${Math.round(width * 50)}" w:type="pct"/></w:tcPr><w:p>${side}${runs(pieces, looks)}</w:p></w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/>${about}</w:trPr>${written.join('')}</w:tr>`
}

function sliceOf(element: Element | undefined, xml: string): string {
  return element ? xml.slice(element.start, element.end) : ''
}
