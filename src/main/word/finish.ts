import type { Language } from '../../core/values/text.ts'
import { pack, unpack } from './package.ts'
import { languageTags } from './styles.ts'

/** What docx cannot be told: the language of charts (it writes en-US), the document's language and its day of making. */
export async function finish(docx: Buffer, { language, now }: { language: Language; now: Date }): Promise<Buffer> {
  const parts = await unpack(docx)
  const tag = languageTags[language]
  for (const [path, bytes] of parts) {
    if (path.startsWith('word/charts/') && path.endsWith('.xml')) parts.set(path, inChartLanguage(bytes, tag))
    if (path === 'docProps/core.xml') parts.set(path, withProperties(bytes, tag, now))
  }
  return pack(parts, now)
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
