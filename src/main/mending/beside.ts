import { join } from 'node:path'
import { z } from 'zod'
import { files as fileRows } from '../../core/files/file.ts'
import { waves } from '../../core/surveys/survey.ts'
import { rows } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from '../store/files.ts'
import { sha256Of } from '../store/kept-files.ts'
import { answersIn, filesIn, journalsIn, lockIn, unfinished } from '../store/places.ts'
import { conflictedCopies } from './copies.ts'
import { damage, loss, note, type Finding } from './finding.ts'
import type { Look } from './look.ts'

/** What lies beside the snapshot and the journals. The state is null when none can be had. */
export async function besideFindings({ folder }: Look, state: Workbook | null, files: FileSystem): Promise<Finding[]> {
  return [
    ...(await keptFindings(folder, state, files)),
    ...(await answersFindings(folder, state, files)),
    ...(await draftsFindings(folder, files)),
    ...(await lockFindings(folder, files)),
    ...(await copyFindings(folder, files)),
    ...(await strangerFindings(folder, files)),
  ]
}

/** Kept files whose content is not what their name says, and rows on show whose file is not there. */
async function keptFindings(folder: string, state: Workbook | null, files: FileSystem): Promise<Finding[]> {
  const broken: string[] = []
  const whole = new Set<string>()
  for (const sha256 of await files.list(filesIn(folder))) {
    if (!/^[0-9a-f]{64}$/.test(sha256)) continue
    if (sha256Of(await files.read(join(filesIn(folder), sha256))) === sha256) whole.add(sha256)
    else broken.push(sha256)
  }
  const named = state ? rows(state, fileRows) : []
  const missing = named.filter(({ sha256 }) => !whole.has(sha256)).map(({ name }) => loss('keptFileLost', { file: name }))
  const unnamed = broken.filter((sha256) => !named.some((row) => row.sha256 === sha256)).map((sha256) => damage('keptFileBroken', { file: `files/${sha256}` }))
  return [...missing.map((finding) => ({ ...finding, mendable: false })), ...unnamed]
}

/** Answers that no round names are personal data that nobody would delete on its day. */
async function answersFindings(folder: string, state: Workbook | null, files: FileSystem): Promise<Finding[]> {
  const known = new Set(state ? rows(state, waves).map(({ id }) => `${id.replaceAll(':', '+')}.json`) : [])
  const findings: Finding[] = []
  for (const name of await files.list(answersIn(folder))) {
    if (!name.endsWith('.json')) continue
    const file = `answers/${name}`
    if (!isJson(await files.read(join(answersIn(folder), name)))) findings.push({ ...loss('answersBroken', { file }), mendable: false })
    else if (state && !known.has(name)) findings.push(note('answersUnnamed', { file }))
  }
  return findings
}

async function draftsFindings(folder: string, files: FileSystem): Promise<Finding[]> {
  const path = join(folder, 'drafts.json')
  return (await files.stat(path)) === null || isJson(await files.read(path)) ? [] : [note('draftsBroken', {})]
}

/** Somebody has the workbook open, or a crash left the lock behind. */
async function lockFindings(folder: string, files: FileSystem): Promise<Finding[]> {
  if ((await files.stat(lockIn(folder))) === null) return []
  const owner = Owner.safeParse(jsonOf(await files.read(lockIn(folder))))
  return [owner.success ? note('lockFound', { computer: owner.data.computer }) : note('lockBroken', {})]
}

const Owner = z.object({ computer: z.string() })

async function copyFindings(folder: string, files: FileSystem): Promise<Finding[]> {
  return (await conflictedCopies(folder, files)).map((file) => note('copyFound', { file }))
}

/** Files that are none of the workbook's, and those that a crash left half written. */
async function strangerFindings(folder: string, files: FileSystem): Promise<Finding[]> {
  const copies = await conflictedCopies(folder, files)
  const findings: Finding[] = []
  for (const [place, own] of places(folder)) {
    for (const name of await files.list(place)) {
      const file = place === folder ? name : `${place.slice(folder.length + 1)}/${name}`
      if (own.test(name) || copies.includes(file)) continue
      findings.push(name.endsWith(unfinished('')) ? note('leftUnfinished', { file }) : note('stranger', { file }))
    }
  }
  return findings
}

const places = (folder: string): [string, RegExp][] => [
  [folder, /^(workbook\.json|journals|files|answers|merged-copies|drafts\.json(\.damaged)?|lock|erasing\.json|taken-over\.json)$/],
  [journalsIn(folder), /^\d{6}\.jsonl$/],
  [filesIn(folder), /^[0-9a-f]{64}$/],
  [answersIn(folder), /^[\w+-]+\.json$/],
]

function isJson(bytes: Buffer): boolean {
  return jsonOf(bytes) !== undefined
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
