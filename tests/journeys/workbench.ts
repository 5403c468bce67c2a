import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Input, Message, Outcome, RequestName } from '../../src/contract/requests.ts'
import type { Result } from '../../src/core/values/problem.ts'
import { openAnswers } from '../../src/main/answers.ts'
import type { Desk } from '../../src/main/desk.ts'
import { receive } from '../../src/main/receive.ts'
import { realWorld } from '../../src/main/world.ts'

export interface Workbench {
  /** Asks as the window does, through the one checked door. */
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Result<Outcome<N>>>
  /** The same, for what must succeed. */
  get<N extends RequestName>(name: N, input: Input<N>): Promise<Outcome<N>>
  told: Message[]
  /** What the person chooses or answers in the system's dialogs, and what they were asked there. */
  desk: { open: string | null; save: string | null; confirm: boolean; asked: string[]; opened: string[] }
  userData: string
  at(name: string): string
  reopen(): Promise<Workbench>
}

/** The whole of main on a real temporary folder, without a window. */
export async function workbench(userData?: string): Promise<Workbench> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'muutos ä-')))
  const told: Message[] = []
  const desk: Workbench['desk'] = { open: null, save: null, confirm: true, asked: [], opened: [] }
  const { answers, close } = await openAnswers({ world: realWorld(folder, resolve('resources')), desk: deskOf(desk, told) })
  onTestFinished(async () => {
    await close()
    if (!userData) await rm(folder, { recursive: true, force: true })
  })
  const ask = (name: RequestName, input: unknown) => receive(answers, name, input)
  return {
    ask: ask as Workbench['ask'],
    async get(name, input) {
      const result = (await ask(name, input)) as Result<Outcome<typeof name>>
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
      return result.value
    },
    told,
    desk,
    userData: folder,
    at: (name) => join(folder, name),
    async reopen() {
      await close()
      return workbench(folder)
    },
  }
}

function deskOf(desk: Workbench['desk'], told: Message[]): Desk {
  return {
    chooseFileToOpen: async () => desk.open,
    chooseFileToSave: async () => desk.save,
    confirm: async ({ message }) => desk.asked.push(message) > 0 && desk.confirm,
    printToPdf: async () => null,
    openFile: async (path) => desk.opened.push(path) > 0,
    showInFolder: (path) => void desk.opened.push(path),
    tell: (message) => void told.push(message),
  }
}
