import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Desk } from '../../../src/main/desk.ts'
import { mayLeave } from '../../../src/main/asking/leaving.ts'
import { realFiles, type FileSystem } from '../../../src/main/store/files.ts'
import { wordsIn } from '../../../src/words/words.ts'
import { focusAreaEdit, opened, temporaryFolder } from '../store/store-fixtures.ts'

/** The real disk, which takes no line of a journal while it is full. */
function diskThatFills(): { files: FileSystem; disk: { isFull: boolean } } {
  const disk = { isFull: false }
  const files = realFiles()
  const open: FileSystem['open'] = async (path, how) => {
    const file = await files.open(path, how)
    const write: typeof file.write = async (bytes, at) => {
      if (disk.isFull && path.endsWith('.jsonl')) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
      await file.write(bytes, at)
    }
    return { ...file, write }
  }
  return { files: { ...files, open }, disk }
}

async function storeOnSuchADisk() {
  const { files, disk } = diskThatFills()
  const store = await opened(join(temporaryFolder(), 'one'), { files, mode: { new: 'wbk_test' } })
  const questions: string[] = []
  const desk = { confirm: async ({ message, detail }: { message: string; detail: string }) => questions.push(message, detail) < 0 } as unknown as Desk
  const mayGo = () => mayLeave(store, desk, async () => wordsIn('en'))
  const waits = () => new Promise<void>((told) => store.listen(() => store.waiting().problem && told()))
  return { store, disk, questions, mayGo, waits }
}

test('a workbook of which everything is on the disk is left without a question', async () => {
  const { store, questions, mayGo } = await storeOnSuchADisk()
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  expect([await mayGo(), questions]).toEqual([true, []])
  await store.close()
})

test('while something waits, the question names it, says why, and the answer counts', async () => {
  const { store, disk, questions, mayGo, waits } = await storeOnSuchADisk()
  disk.isFull = true
  const told = waits()
  const written = Promise.all(Array.from({ length: 10 }, (_, index) => store.commit(focusAreaEdit(`foc_${index}`, `Area ${index}`), 'window')))
  await told
  expect(await mayGo()).toBe(false)
  expect(questions[0]).toBe('10 changes are not on the disk yet')
  expect(questions[1]).toMatch(/Area 0[^]*Area 7\n• and 2 more\n\nThe change could not be saved because the disk is full[^]*these changes are lost/)
  disk.isFull = false
  await written
  await store.close()
})

test('what the disk takes when it is tried once more needs no question', async () => {
  const { store, disk, questions, mayGo, waits } = await storeOnSuchADisk()
  disk.isFull = true
  const told = waits()
  const written = store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await told
  disk.isFull = false
  expect([await mayGo(), questions, (await written).ok]).toEqual([true, [], true])
  await store.close()
})
