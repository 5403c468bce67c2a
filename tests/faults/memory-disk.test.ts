import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { codeOf, realFiles, type FileSystem } from '../../src/main/store/files.ts'
import { fates } from './fates.ts'
import { memoryDisk } from './memory-disk.ts'

const disks: Record<string, () => { files: FileSystem; folder: string }> = {
  'the real disk': () => {
    const folder = mkdtempSync(join(tmpdir(), 'levy '))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return { files: realFiles(), folder }
  },
  'the disk in memory': () => ({ files: memoryDisk().files, folder: '/' }),
}

describe.each(Object.entries(disks))('%s', (_, disk) => {
  test('a file holds what was written to it, where it was written', async () => {
    const { files, folder } = disk()
    const path = join(folder, 'a')
    const file = await files.open(path, 'new')
    await file.write(Buffer.from('Perhekeskus'), 0)
    await file.write(Buffer.from('X'), 5)
    await file.write(Buffer.from('!'), 13)
    await file.flush()
    expect([await text(files, path), await files.stat(path)]).toEqual(['PerheXeskus\0\0!', { bytes: 14 }])
    await file.truncate(3)
    await file.write(Buffer.from(''), 9)
    await file.close()
    expect(await text(files, path)).toBe('Per')
  })

  test('the ways to open a file: new fails when it is there, rewrite empties it, append leaves it', async () => {
    const { files, folder } = disk()
    const path = join(folder, 'a')
    await put(files, path, 'one')
    expect(await codeFrom(files.open(path, 'new'))).toBe('EEXIST')
    await (await files.open(path, 'append')).close()
    expect(await text(files, path)).toBe('one')
    await (await files.open(path, 'rewrite')).close()
    expect(await text(files, path)).toBe('')
    await (await files.open(join(folder, 'b'), 'append')).close()
    expect(await files.list(folder)).toEqual(['a', 'b'])
  })

  test('a file put in another’s place is the one that is read, and one that was opened before stays what it was', async () => {
    const { files, folder } = disk()
    await put(files, join(folder, 'old'), 'old')
    const old = await files.open(join(folder, 'old'), 'append')
    await put(files, join(folder, 'new'), 'new')
    await files.rename(join(folder, 'new'), join(folder, 'old'))
    await files.flushFolder(folder)
    await old.write(Buffer.from('ghost'), 0)
    await old.close()
    expect([await files.list(folder), await text(files, join(folder, 'old'))]).toEqual([['old'], 'new'])
  })

  test('folders are made with those above them, are moved with what is in them, and are not put over others that hold something', async () => {
    const { files, folder } = disk()
    await files.makeFolder(join(folder, 'one/two/three'))
    await files.makeFolder(join(folder, 'one/two'))
    await put(files, join(folder, 'one/two/a'), 'A')
    await files.rename(join(folder, 'one/two'), join(folder, 'moved'))
    expect([await files.list(folder), await files.list(join(folder, 'one')), await files.list(join(folder, 'moved'))]).toEqual([['moved', 'one'], [], ['a', 'three']])
    expect(await codeFrom(files.rename(join(folder, 'one'), join(folder, 'moved')))).toBe('ENOTEMPTY')
    expect(await codeFrom(files.makeFolder(join(folder, 'moved/a/b')))).toMatch(/ENOTDIR/)
  })

  test('what is not there: nothing to list, to remove or to tell, and trouble for the rest', async () => {
    const { files, folder } = disk()
    const path = join(folder, 'none/a')
    expect([await files.list(path), await files.stat(path), await files.remove(path)]).toEqual([[], null, undefined])
    const codes = [files.open(path, 'append'), files.read(path), files.rename(path, join(folder, 'b')), files.flushFolder(path)].map(codeFrom)
    expect(await Promise.all(codes)).toEqual(['ENOENT', 'ENOENT', 'ENOENT', 'ENOENT'])
  })

  test('a removed file is gone by name, and whoever has it open may still write', async () => {
    const { files, folder } = disk()
    const file = await files.open(join(folder, 'a'), 'new')
    await files.remove(join(folder, 'a'))
    await file.write(Buffer.from('A'), 0)
    await file.flush()
    await file.close()
    expect([await files.list(folder), await files.stat(join(folder, 'a'))]).toEqual([[], null])
  })
})

test('after a power cut there is what was flushed, of files as of names; the rest is kept, lost or torn as fate has it', async () => {
  const disk = memoryDisk()
  const { files } = disk
  await files.makeFolder('/one')
  await files.flushFolder('/')
  const file = await files.open('/one/a', 'new')
  await file.write(Buffer.from('kept '), 0)
  await file.flush()
  await files.flushFolder('/one')
  await file.write(Buffer.from('perhaps'), 5)
  await put(files, '/one/b', 'B')
  const [lost, kept] = [disk.afterPowerCut(fates.lost), disk.afterPowerCut(fates.kept)]
  expect([await lost.files.list('/one'), await text(lost.files, '/one/a')]).toEqual([['a'], 'kept '])
  expect([await kept.files.list('/one'), await text(kept.files, '/one/a'), await text(kept.files, '/one/b')]).toEqual([['a', 'b'], 'kept perhaps', 'B'])
  const found = new Set<string>()
  for (let seed = 1; seed < 200; seed += 1) found.add(await text(disk.afterPowerCut(fates.byChance(seed)).files, '/one/a'))
  expect([...found].sort()).toEqual(['kept ', 'kept p', 'kept per', 'kept perhap', 'kept perhaps'])
})

test('after a flush that failed no later one brings what was written before it', async () => {
  const disk = memoryDisk()
  const file = await disk.files.open('/a', 'new')
  await disk.files.flushFolder('/')
  await file.write(Buffer.from('gone'), 0)
  disk.forget(file)
  await file.write(Buffer.from('there'), 4)
  await file.flush()
  expect(await text(disk.files, '/a')).toBe('gonethere')
  expect(await text(disk.afterPowerCut(fates.lost).files, '/a')).toBe('\0\0\0\0there')
})

test('a copy of a disk and the disk go their own ways', async () => {
  const disk = memoryDisk()
  await put(disk.files, '/a', 'A')
  const copy = disk.copy()
  await put(copy.files, '/a', 'B')
  await put(copy.files, '/b', 'B')
  expect([await text(disk.files, '/a'), await disk.files.list('/'), await text(copy.files, '/a')]).toEqual(['A', ['a'], 'B'])
})

test('a file that moves to another folder is in one of them at least after a power cut', async () => {
  const disk = memoryDisk()
  await disk.files.makeFolder('/one')
  await disk.files.makeFolder('/two')
  await disk.files.flushFolder('/')
  const file = await disk.files.open('/one/a', 'new')
  await file.flush()
  await disk.files.flushFolder('/one')
  await disk.files.rename('/one/a', '/two/a')
  for (let seed = 1; seed < 100; seed += 1) {
    const { files } = disk.afterPowerCut(fates.byChance(seed))
    expect([...(await files.list('/one')), ...(await files.list('/two'))]).toContain('a')
  }
})

async function put(files: FileSystem, path: string, content: string): Promise<void> {
  const file = await files.open(path, 'rewrite')
  await file.write(Buffer.from(content), 0)
  await file.flush()
  await file.close()
}

async function text(files: FileSystem, path: string): Promise<string> {
  return (await files.read(path)).toString()
}

async function codeFrom(work: Promise<unknown>): Promise<string> {
  return work.then(() => '', codeOf)
}
