import { createHash } from 'node:crypto'
import { eraseEdit } from '../../src/core/workbook/erasing.ts'
import type { Change } from '../../src/core/workbook/change.ts'
import type { Store } from '../../src/main/store/store.ts'
import { focusAreaEdit, newWorkbook, opened, personEdit, renameEdit, type Desk, type Scenario } from './desk.ts'
import { committed, does, type Fact } from './witness.ts'

/** What people do with a workbook, in short pieces. */
export const work: readonly Scenario[] = [
  {
    name: 'beginning',
    mode: 'write',
    prepare: async () => undefined,
    async run(desk) {
      const store = await newWorkbook(desk)
      desk.witness.facts.set('begun', { says: 'the workbook is there', holds: () => true })
      await committed(desk.witness, store, focusAreaEdit('foc_a', 'A'))
      await store.close()
    },
  },
  {
    name: 'editing',
    mode: 'write',
    prepare: aWorkbook,
    async run(desk) {
      const store = await opened(desk)
      await committed(desk.witness, store, focusAreaEdit('foc_b', 'B'))
      await Promise.all(['C', 'D', 'E'].map((name) => committed(desk.witness, store, focusAreaEdit(`foc_${name}`, name))))
      await committed(desk.witness, store, { label: { key: 'focusAreaSaved' }, put: { focusAreas: { foc_b: { nobodyKnows: 1 } } } })
      await Promise.all([renameEdit('foc_a', 'A2'), renameEdit('foc_a', 'A3')].map((edit) => committed(desk.witness, store, edit)))
      await does(desk.witness, 'undo', [], () => store.undo(), () => [])
      await does(desk.witness, 'redo', [], () => store.redo(), () => [])
      await committed(desk.witness, store, renameEdit('foc_b', 'B2'))
      await store.close()
    },
  },
  {
    name: 'folding',
    mode: 'write',
    prepare: aWorkbook,
    async run(desk) {
      const store = await opened(desk)
      await committed(desk.witness, store, focusAreaEdit('foc_b', 'B'))
      const folding = store.compact()
      await Promise.all(['C', 'D'].map((name) => committed(desk.witness, store, focusAreaEdit(`foc_${name}`, name))))
      await folding
      await committed(desk.witness, store, renameEdit('foc_b', 'B2'))
      await store.compact()
      await does(desk.witness, 'undo', [], () => store.undo(), () => [])
      await store.close()
      const again = await opened(desk)
      await committed(desk.witness, again, focusAreaEdit('foc_e', 'E'))
      await again.close()
    },
  },
  {
    name: 'keeping files and answers',
    mode: 'write',
    prepare: aWorkbook,
    async run(desk) {
      const store = await opened(desk)
      const content = Buffer.from('Liite, jonka sisältö ei muutu.')
      await does(desk.witness, 'file', [], () => store.addFile(content), (sha256) => [[sha256, keptFile(sha256, content)]])
      const row = { name: 'liite.txt', sha256: sha256Of(content), bytes: content.length, addedAt: '2026-11-21T08:00:00.000Z' }
      if (desk.witness.facts.has(row.sha256)) await committed(desk.witness, store, { label: { key: 'fileAttached' }, put: { files: { fil_a: row } } })
      for (const json of ['{"answers":[1]}', '{"answers":[1,2]}'])
        await does(desk.witness, 'answers', ['wav_a'], () => store.writeAnswers('wav_a', json), () => [['wav_a', { says: 'the answers are there', holds: async ({ store }) => (await store.readAnswers('wav_a')) === json }]])
      await does(desk.witness, 'no answers', ['wav_a'], () => store.removeAnswers('wav_a'), () => [['wav_a', { says: 'the answers are gone', holds: async ({ bytes }) => !(await bytes()).includes('"answers":[1') }]])
      await store.close()
    },
  },
  {
    name: 'merging',
    mode: 'write',
    prepare: aWorkbook,
    async run(desk) {
      const store = await opened(desk)
      await committed(desk.witness, store, focusAreaEdit('foc_b', 'B'))
      await merged(desk, store, theirs(2))
      await committed(desk.witness, store, renameEdit('foc_b', 'B2'))
      await does(desk.witness, 'undo', [], () => store.undo(), () => [])
      await setAside(desk, store, theirs(2))
      await takenIn(desk, store, theirs(2))
      await store.compact()
      await setAside(desk, store, theirs(2))
      await merged(desk, store, [...theirs(3)].slice(2))
      await store.close()
    },
  },
  {
    name: 'erasing',
    mode: 'write',
    async prepare(desk) {
      await aWorkbook(desk)
      const store = await opened(desk)
      await committed(desk.witness, store, personEdit('prs_a', secret))
      await store.compact()
      await committed(desk.witness, store, { label: { key: 'personSaved', values: { name: secret } }, put: { people: { prs_a: { name: `${secret} Toinen` } } } })
      await store.close()
    },
    async run(desk) {
      const store = await opened(desk)
      await committed(desk.witness, store, focusAreaEdit('foc_b', 'B'))
      const changes = await store.changes(['prs_a'])
      const edit = eraseEdit(store.workbook, changes, { table: 'people', id: 'prs_a', fields: null, reason: 'Pyydetty', erasedAt: '2026-11-21T08:00:00.000Z', erasureId: 'era_a' })
      await does(desk.witness, 'erase', changes.map(({ stamp }) => stamp), () => store.erase(edit), () => [['erased', nowhere(secret)]])
      await committed(desk.witness, store, renameEdit('foc_b', 'B2'))
      await store.close()
    },
  },
]

const secret = 'Salainen Nimi'

/** A workbook with some past, of which half has been folded. */
export async function aWorkbook(desk: Desk): Promise<void> {
  const store = await newWorkbook(desk)
  await committed(desk.witness, store, focusAreaEdit('foc_a', 'A'))
  await store.compact()
  await committed(desk.witness, store, renameEdit('foc_a', 'A1'))
  await store.close()
}

/** What another copy of the workbook knows. */
function theirs(count: number): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    format: 1,
    stamp: `2026-11-21T07:00:00.00${index}Z-0000-theirs00`,
    label: { key: 'focusAreaSaved' },
    put: { focusAreas: { foc_a: { [`name.${['sv', 'en', 'fi'][index]!}`]: `Theirs ${index}` } } },
    over: {},
  }))
}

async function merged(desk: Desk, store: Store, changes: Change[]): Promise<void> {
  for (const { stamp } of changes) desk.witness.told.add(stamp)
  await does(desk.witness, 'merge', [], () => store.merge(changes, { key: 'merged' }), () => changes.map((change) => [change.stamp, whole(change)]))
}

async function setAside(desk: Desk, store: Store, changes: Change[]): Promise<void> {
  await does(desk.witness, 'set aside', changes.map(({ stamp }) => stamp), () => store.undo(), () => changes.map(({ stamp }) => [stamp, { says: `${stamp} is set aside`, holds: ({ changes }) => !changes.has(stamp) }]))
}

async function takenIn(desk: Desk, store: Store, changes: Change[]): Promise<void> {
  await does(desk.witness, 'take in', changes.map(({ stamp }) => stamp), () => store.redo(), () => changes.map((change) => [change.stamp, whole(change)]))
}

function whole({ stamp, put }: Change): Fact {
  return { says: `the merged change ${stamp} is there`, holds: ({ changes }) => JSON.stringify(changes.get(stamp)?.put) === JSON.stringify(put) }
}

function keptFile(sha256: string, content: Buffer): Fact {
  return { says: 'the kept file is there', holds: async ({ store }) => (await store.readFile(sha256))?.equals(content) === true }
}

function nowhere(text: string): Fact {
  return { says: `${text} is nowhere on the disk`, holds: async ({ bytes }) => !(await bytes()).includes(text) }
}

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
