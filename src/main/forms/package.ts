import { buffer } from 'node:stream/consumers'
import { ZipFile as NewZip } from 'yazl'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { openDocument, type Parts, type Unfit } from '../word/foreign/open.ts'

/** The parts of a form, or why it is none. */
export async function openForm(bytes: Buffer, file: string): Promise<Result<Parts>> {
  const opened = await openDocument(bytes)
  return opened instanceof Map ? ok(opened) : failed(sentences[opened.why], { file, ...opened.values })
}

export async function packForm(parts: Parts): Promise<Buffer> {
  const zip = new NewZip()
  for (const [path, { bytes, changedAt, packed }] of parts) {
    if (path.endsWith('/')) zip.addEmptyDirectory(path, { mtime: changedAt, forceDosTimestamp: true })
    else zip.addBuffer(bytes, path, { mtime: changedAt, compress: packed, forceDosTimestamp: true })
  }
  zip.end()
  return buffer(zip.outputStream)
}

const sentences: Record<Unfit['why'], Problem['key']> = {
  empty: 'form-empty',
  encrypted: 'form-encrypted',
  'old-word': 'form-old-word',
  'wrong-kind': 'form-wrong-kind',
  'too-large': 'form-too-large',
  'unpacks-too-large': 'form-unpacks-too-large',
  damaged: 'form-damaged',
}
