import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { eraseEdit } from '../../src/core/workbook/erasing.ts'
import { restoringEdit } from '../../src/core/workbook/restoring.ts'
import type { Why } from '../../src/main/backups/backup.ts'
import { makeBackup } from '../../src/main/backups/make-backup.ts'
import { listBackups, readBackup } from '../../src/main/backups/read-backup.ts'
import { strikeBackups } from '../../src/main/backups/strike-backups.ts'
import { realFiles } from '../../src/main/store/files.ts'
import { writeLine } from '../../src/main/store/lines.ts'
import { journalIn, lockIn } from '../../src/main/store/places.ts'
import { writeWhole } from '../../src/main/store/whole-file.ts'
import { focusAreaEdit, opened, personEdit, renameEdit, type Desk, type Scenario } from './desk.ts'
import { copyFolder } from './real-disk.ts'
import { aWorkbook } from './scenarios-of-work.ts'
import { committed, does, type Fact } from './witness.ts'

/** What the program does to keep workbooks: backups, restoring, erasing from backups, taking over, bringing up to a new format. */
export const care: readonly Scenario[] = [
  {
    name: 'backing up and restoring',
    mode: 'write',
    async prepare(desk) {
      await aWorkbook(desk)
      await backedUp(desk, 'asked', '2026-11-20T09:00:00.000Z')
    },
    async run(desk) {
      const store = await opened(desk)
      await committed(desk.witness, store, renameEdit('foc_a', 'Regretted'))
      await committed(desk.witness, store, focusAreaEdit('foc_b', 'B'))
      await backedUp(desk, 'restore', '2026-11-21T09:00:00.000Z')
      const [, then] = await listBackups(desk.backups, desk.files)
      const backup = then && (await readBackup(desk.backups, then.name, desk.files))
      if (backup?.ok) {
        const { edit } = restoringEdit(store.workbook, backup.value.workbook, then!.madeAt)
        await does(desk.witness, 'restore', [], () => store.putBack(edit), () => [])
        await does(desk.witness, 'undo', [], () => store.undo(), () => [])
      }
      await store.close()
      await backedUp(desk, 'quit', '2026-11-21T10:00:00.000Z')
    },
  },
  {
    name: 'erasing from backups',
    mode: 'write',
    async prepare(desk) {
      await aWorkbook(desk)
      const store = await opened(desk)
      await committed(desk.witness, store, personEdit('prs_a', secret))
      await store.close()
      await backedUp(desk, 'asked', '2026-11-20T09:00:00.000Z')
    },
    async run(desk) {
      const store = await opened(desk, besideOf(desk))
      const changes = await store.changes(['prs_a'])
      const edit = eraseEdit(store.workbook, changes, { table: 'people', id: 'prs_a', fields: null, reason: 'Pyydetty', erasedAt: '2026-11-21T08:00:00.000Z', erasureId: 'era_a' })
      await does(desk.witness, 'erase', changes.map(({ stamp }) => stamp), () => store.erase(edit), () => [['erased', inNoBackup()]])
      await store.close()
    },
  },
  {
    name: 'taking over',
    mode: 'takeOver',
    async prepare(desk) {
      await aWorkbook(desk)
      const silent = { computer: `not ${hostname()}`, process: 1, begun: '', session: 'another0', beat: '2026-11-20T08:00:00.000Z' }
      await writeWhole(lockIn(desk.folder), Buffer.from(JSON.stringify(silent)), desk.files)
    },
    async run(desk) {
      const store = await opened(desk, { mode: 'takeOver' })
      await committed(desk.witness, store, focusAreaEdit('foc_b', 'B'))
      await stillWritten(desk)
      await store.close()
      const again = await opened(desk)
      await committed(desk.witness, again, renameEdit('foc_b', 'B2'))
      await again.close()
    },
  },
  {
    name: 'an older format',
    mode: 'write',
    async prepare(desk) {
      await copyFolder(realFiles(), resolve('tests/fixtures/releases/0.1.0/workbook'), desk.files, desk.folder)
      const store = await opened(desk, { mode: 'read' })
      for (const { stamp } of await store.changes('all')) desk.witness.told.add(stamp)
      await store.close()
    },
    async run(desk) {
      const store = await opened(desk)
      await backedUp(desk, 'migration', '2026-11-21T09:00:00.000Z')
      await store.compact()
      await committed(desk.witness, store, focusAreaEdit('foc_b', 'B'))
      await does(desk.witness, 'undo', [], () => store.undo(), () => [])
      await store.close()
    },
  },
]

const secret = 'Salainen Nimi'

/** A backup that was made is there for good, and can be read. */
async function backedUp({ folder, backups, files, witness }: Desk, why: Why, madeAt: string): Promise<void> {
  const made = await makeBackup({ folder, home: backups, why, madeAt }, files)
  if (made.ok && made.value) witness.facts.set(made.value.name, readable(made.value.name))
}

function readable(name: string): Fact {
  return { says: `the backup ${name} can be read`, holds: async ({ files, backups }) => (await readBackup(backups, name, files)).ok }
}

function besideOf({ folder, backups, files }: Desk) {
  return { beside: { strike: (erasures: Parameters<typeof strikeBackups>[2]) => strikeBackups(folder, backups, erasures, files) } }
}

function inNoBackup(): Fact {
  return {
    says: `${secret} is in no backup`,
    async holds({ files, backups }) {
      for (const { name } of await listBackups(backups, files)) {
        const backup = await readBackup(backups, name, files)
        if (!backup.ok || [...backup.value.parts.values()].some((bytes) => bytes.includes(secret))) return false
      }
      return true
    },
  }
}

/** What the other computer still writes into its last journal, not knowing that the workbook was taken from it. */
async function stillWritten({ folder, files, witness }: Desk): Promise<void> {
  const path = journalIn(folder, 2)
  const bytes = await files.read(path)
  const change = { format: 2, stamp: '2026-11-20T09:00:00.000Z-0000-another0', label: { key: 'focusAreaSaved' }, put: { focusAreas: { foc_a: { 'name.sv': 'Deras' } } }, over: {} }
  witness.told.add(change.stamp)
  const file = await files.open(path, 'append')
  await file.write(writeLine({ n: bytes.toString().split('\n').length - 1, change }), bytes.length)
  await file.flush()
  await file.close()
  witness.facts.set(change.stamp, { says: 'what the other still wrote is there', holds: ({ changes }) => changes.has(change.stamp) })
}
