import { failed, ok, type Result } from '../../../core/values/problem.ts'
import { openDocument, type Parts, type Unfit } from '../foreign/open.ts'
import { relationsOf } from '../foreign/relations.ts'
import { decoded, parse, UnreadableXml, type Element } from '../foreign/xml.ts'
import type { Page } from '../page.ts'
import { keysOf } from './names.ts'
import { pageOf } from './page-of.ts'

/** What a Word document or template of the user's own gives to reports: plain data, so that it goes through a worker's door. */
export interface OwnStyles {
  /** Its styles as XML. */
  styles: string
  /** Its theme as XML, whose colours and fonts the styles may name. */
  theme: string | null
  /** The page of its first section, where a report fits on such a one. */
  page: Page | null
}

/** Only styles, colours, fonts and the page are read: macros, texts, pictures and what it would fetch are left where they are. */
export async function readOwnStyles(bytes: Buffer, file: string): Promise<Result<OwnStyles>> {
  const parts = await openDocument(bytes)
  if (!(parts instanceof Map)) return failed(sentences[parts.why], { file, ...parts.values })
  try {
    const main = targetOf(parts, '', 'officeDocument')
    const document = textAt(parts, main)
    const root = document === null ? null : parse(document)
    if (root?.name !== 'w:document' || root.attributes['xmlns:w'] !== transitional) return failed('report-style-not-word', { file })
    const styles = textAt(parts, targetOf(parts, main, 'styles'))
    if (styles === null || !hasStyles(parse(styles))) return failed('report-style-without-styles', { file })
    const theme = textAt(parts, targetOf(parts, main, 'theme'))
    if (theme !== null) parse(theme)
    return ok({ styles, theme, page: pageOf(root) })
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error
    return failed('report-style-damaged', { file })
  }
}

/** What Word and LibreOffice write. The standard's strict form has other units, and hardly anybody chooses it. */
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function hasStyles(root: Element): boolean {
  const known = keysOf(root)
  return ['normal', 'title', 'heading 1', 'heading 2', 'heading 3'].some((name) => known.has(`paragraph ${name}`))
}

const sentences: Record<Unfit['why'], string> = {
  empty: 'report-style-not-word',
  'old-word': 'report-style-not-word',
  'wrong-kind': 'report-style-not-word',
  encrypted: 'report-style-encrypted',
  'too-large': 'report-style-too-large',
  'unpacks-too-large': 'report-style-too-large',
  damaged: 'report-style-damaged',
}

function targetOf(parts: Parts, of: string, type: string): string {
  return relationsOf(parts, of).find((relation) => relation.type === type && !relation.isExternal)?.target ?? ''
}

function textAt(parts: Parts, path: string): string | null {
  const bytes = parts.get(path)?.bytes
  return bytes ? decoded(bytes) : null
}
