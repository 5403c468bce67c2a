import type { Place } from '../../core/forms/place.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Parts } from '../word/foreign/open.ts'
import { relationsOf } from '../word/foreign/relations.ts'
import { decoded, parse, UnreadableXml, type Element } from '../word/foreign/xml.ts'
import { openForm } from './package.ts'
import { readStyles, type Styles } from './styles.ts'

/** A form whose texts have been read. */
export interface Form {
  parts: Parts
  /** Where the document itself lies in the package: nearly always `word/document.xml`. */
  main: string
  stories: Story[]
  styles: Styles
}

/** A part that holds text with places in it. */
export interface Story {
  path: string
  part: Place['part']
  xml: string
  root: Element
}

export async function readStories(bytes: Buffer, file: string): Promise<Result<Form>> {
  const parts = await openForm(bytes, file)
  if (!parts.ok) return parts
  try {
    const main = relationsOf(parts.value, '').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target
    const body = main === undefined ? undefined : story(parts.value, main, 'body')
    if (main === undefined || body?.root.name !== 'w:document') return failed('form-wrong-kind', { file })
    const around = relationsOf(parts.value, main).filter(({ isExternal }) => !isExternal)
    const beside = (part: 'header' | 'footer') => around.filter(({ type }) => type === part).flatMap(({ target }) => story(parts.value, target, part) ?? [])
    return ok({ parts: parts.value, main, stories: [body, ...beside('header'), ...beside('footer')], styles: readStyles(parts.value, around.find(({ type }) => type === 'styles')?.target) })
  } catch (error) {
    return damaged(error, file)
  }
}

/** Broken XML, another encoding, a document type: nothing that Word writes. */
export function damaged(error: unknown, file: string): Result<never> {
  if (!(error instanceof UnreadableXml)) throw error
  return failed('form-damaged', { file })
}

function story(parts: Parts, path: string, part: Place['part']): Story | undefined {
  const bytes = parts.get(path)?.bytes
  if (!bytes) return undefined
  const xml = decoded(bytes)
  return { path, part, xml, root: parse(xml) }
}
