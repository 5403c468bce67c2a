import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { timed } from '../measure.ts'
import { rowsOf } from './content.ts'

const run = promisify(execFile)

/** Programs outside Node that make a table of so many rows in Word, and nothing else; each hands back its milliseconds, and fails where the machine has it not. */
export const outside: Record<string, (count: number, home: string) => Promise<number>> = {
  async 'python-docx'(count, home) {
    const { stdout } = await run('python3', [join(import.meta.dirname, 'python-docx.py'), file(home, 'rows.json', JSON.stringify(rowsOf(count))), join(home, 'python.docx')])
    return Number(stdout)
  },

  /** Its start is part of its time: a tenth of a second. */
  async pandoc(count, home) {
    const cells = rowsOf(count).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    const html = file(home, 'rows.html', `<table>${cells.join('')}</table>`)
    return timed(() => run('pandoc', ['--from', 'html', '--to', 'docx', '--output', join(home, 'pandoc.docx'), html]))
  },
}

function file(home: string, name: string, text: string): string {
  const path = join(home, name)
  writeFileSync(path, text)
  return path
}
