import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { failed, ok, type Result } from '../core/values/problem.ts'
import { packWorkbook } from '../main/exchange/pack.ts'
import { unpackWorkbook } from '../main/exchange/unpack.ts'
import { examine } from '../main/mending/examine.ts'
import { mend, type Mended } from '../main/mending/mend.ts'
import { realFiles } from '../main/store/files.ts'
import { openStore } from '../main/store/store.ts'
import { removeFolder } from '../main/workbooks/folders.ts'
import { findingWords } from '../words/doctor-words.ts'
import { wordsIn } from '../words/words.ts'
import type { Asked, Ended } from './muutos.ts'

/** `muutos doctor`: what is wrong in a workbook's folder or file, and a whole one made of what can be read. The one looked at is never written to. */
export async function doctor(asked: Asked): Promise<Ended> {
  const { workbook, mend, out } = asked.options
  if (!workbook || Boolean(mend) !== Boolean(out)) return 'usage'
  const apart = await mkdtemp(join(tmpdir(), 'muutos-'))
  try {
    const folder = await folderOf(resolve(workbook), join(apart, 'examined'))
    if (!folder.ok) return folder.problem
    const found = await examine(folder.value, realFiles())
    if (!found.ok) return { ...found.problem, values: { file: basename(workbook), ...found.problem.values } }
    tell(found.value, asked)
    return out ? await mendTo(folder.value, resolve(out), join(apart, 'mended'), asked) : found.value.length === 0 ? 0 : 1
  } finally {
    await removeFolder(apart)
  }
}

/** A folder is looked at where it is; a `.muutos` is unpacked first. */
async function folderOf(workbook: string, unpacked: string): Promise<Result<string>> {
  if (!workbook.endsWith('.muutos')) return ok(workbook)
  const done = await unpackWorkbook(workbook, unpacked, realFiles())
  return done.ok ? ok(unpacked) : done
}

function tell(findings: Parameters<typeof findingWords>[0][], { options, print }: Asked): void {
  const say = wordsIn(options.language)
  print(findings.length === 0 ? say('cli.nothingWrong', { file: basename(options.workbook!) }) : say('cli.doctorFound', { file: basename(options.workbook!), count: findings.length }))
  for (const finding of findings) print(`- ${findingWords(finding, say)}`)
}

async function mendTo(folder: string, out: string, apart: string, { options, world, print }: Asked): Promise<Ended> {
  const mended = out.endsWith('.muutos') ? await mendToFile(folder, out, apart, world) : await mend(folder, out, realFiles())
  if (!mended.ok) return mended.problem
  print(wordsIn(options.language)('cli.mended', { file: options.out!, ...mended.value }))
  return 0
}

async function mendToFile(folder: string, out: string, apart: string, world: Asked['world']): Promise<Result<Mended>> {
  if ((await realFiles().stat(out)) !== null) return failed('mend-target-taken', { folder: basename(out) })
  const mended = await mend(folder, apart, realFiles())
  if (!mended.ok) return mended
  const store = await openStore({ folder: apart, files: realFiles(), world, who: '', mode: 'read' })
  if (!store.ok) return store
  const packed = await packWorkbook(store.value, out, realFiles())
  await store.value.close()
  return packed.ok ? mended : packed
}
