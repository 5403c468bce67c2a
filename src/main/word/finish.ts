import type { Language } from '../../core/values/text.ts'
import { chartWorkbook, type DrawnChart } from './chart-workbook.ts'
import { styledBy } from './own-styles/apply.ts'
import type { OwnStyles } from './own-styles/read.ts'
import { themedBy } from './own-styles/theme.ts'
import { pack, unpack } from './package.ts'
import { languageTags } from './styles.ts'

export interface Finish {
  language: Language
  now: Date
  /** In the order of their workbooks. */
  charts: DrawnChart[]
  ownStyles?: OwnStyles | undefined
  /** The document's XML with what was left for after the skeleton. */
  document(skeleton: string): Iterable<string>
}

/** What docx cannot be told: the language of charts (it writes en-US), the document's language and its day of making; and what it would be slow at. */
export async function finish(docx: Buffer, { language, now, charts, ownStyles, document }: Finish): Promise<Buffer> {
  const parts = new Map<string, Buffer | Iterable<string>>()
  const tag = languageTags[language]
  for (const [path, bytes] of await unpack(docx)) {
    if (path.startsWith('word/charts/') && path.endsWith('.xml')) parts.set(path, inChartLanguage(bytes, tag))
    else if (path === 'docProps/core.xml') parts.set(path, withProperties(bytes, tag, now))
    else if (path === 'word/styles.xml' && ownStyles) parts.set(path, Buffer.from(styledBy(bytes.toString('utf8'), ownStyles.styles, tag)))
    else if (path.startsWith('word/theme/') && ownStyles?.theme) parts.set(path, Buffer.from(themedBy(bytes.toString('utf8'), ownStyles.theme)))
    else if (path === 'word/document.xml') parts.set(path, document(bytes.toString('utf8')))
    else parts.set(path, await inWorkbook(path, bytes, charts, now))
  }
  return pack(parts, now)
}

/** Other parts stay as they are. */
async function inWorkbook(path: string, bytes: Buffer, charts: DrawnChart[], now: Date): Promise<Buffer> {
  const drawn = charts[Number(/^word\/embeddings\/[^/]*?(\d+)\.xlsx$/.exec(path)?.[1]) - 1]
  return drawn ? chartWorkbook(bytes, drawn, now) : bytes
}

function inChartLanguage(xml: Buffer, tag: string): Buffer {
  return Buffer.from(xml.toString('utf8').replaceAll('<c:lang val="en-US"/>', `<c:lang val="${tag}"/>`).replaceAll(' lang="en-US"', ` lang="${tag}"`))
}

function withProperties(xml: Buffer, tag: string, now: Date): Buffer {
  const moment = now.toISOString().replace(/\.\d+Z$/, 'Z')
  return Buffer.from(
    xml.toString('utf8')
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
      .replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`),
  )
}
