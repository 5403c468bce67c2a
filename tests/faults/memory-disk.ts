import { cutOff, flushed, forgot, nothingYet, written, type Contents, type Fate } from './memory-file.ts'
import type { FileSystem, OpenFile } from '../../src/main/store/files.ts'

/**
 * A disk in memory, as strict as POSIX allows: a file's bytes outlast a power cut once the file has been flushed, its
 * name once its folder has been. The store's second disk; `memory-disk.test.ts` holds it against the real one.
 */
export interface MemoryDisk {
  files: FileSystem
  /** Another disk that stands as this one does; costs next to nothing. */
  copy(): MemoryDisk
  /** What is found after a power cut now. */
  afterPowerCut(fate: Fate): MemoryDisk
  /** From now on no flush brings to the disk what was written to this file before. */
  forget(file: OpenFile): void
}

interface File {
  contents: Contents
}

interface Folder {
  flushed: Names
  now: Names
  since: NameChange[]
}

type Names = Map<string, File | Folder>

/** A file or folder comes to stand under a name, goes from one, or both at once when it is renamed. */
interface NameChange {
  put?: [name: string, what: File | Folder]
  drop?: string
  /** The same in both folders of a move: a journaling disk never loses what arrives and keeps what leaves. */
  move?: object
}

export function memoryDisk(root: Folder = newFolder()): MemoryDisk {
  const opened = new WeakMap<OpenFile, File>()
  const at = (path: string): File | Folder | undefined => partsOf(path).reduce<File | Folder | undefined>((node, name) => (node && 'now' in node ? node.now.get(name) : undefined), root)
  const file = (path: string): File => {
    const node = at(path)
    if (!node) throw trouble('ENOENT', path)
    if ('now' in node) throw trouble('EISDIR', path)
    return node
  }
  const folder = (path: string): Folder => {
    const node = at(path)
    if (!node) throw trouble('ENOENT', path)
    if (!('now' in node)) throw trouble('ENOTDIR', path)
    return node
  }
  const above = (path: string): [Folder, string] => {
    const parts = partsOf(path)
    return [folder(parts.slice(0, -1).join('/')), parts.at(-1)!]
  }
  const openFile = (file: File): OpenFile => {
    const open: OpenFile = {
      write: async (bytes, at) => void (file.contents = written(file.contents, { at, bytes: Buffer.from(bytes) })),
      flush: async () => void (file.contents = flushed(file.contents)),
      truncate: async (bytes) => void (file.contents = written(file.contents, { cut: bytes })),
      close: async () => undefined,
    }
    opened.set(open, file)
    return open
  }

  const files: FileSystem = {
    async open(path, how) {
      const [inFolder, name] = above(path)
      if (!inFolder.now.has(name)) alter(inFolder, { put: [name, { contents: nothingYet }] })
      else if (how === 'new') throw trouble('EEXIST', path)
      const node = file(path)
      if (how === 'rewrite') node.contents = written(node.contents, { cut: 0 })
      return openFile(node)
    },
    read: async (path) => Buffer.from(file(path).contents.now),
    async rename(from, to) {
      const [[fromFolder, fromName], [toFolder, toName]] = [above(from), above(to)]
      const what = fromFolder.now.get(fromName)
      if (!what) throw trouble('ENOENT', from)
      const there = toFolder.now.get(toName)
      if (there === what) return
      if (there && 'now' in there && there.now.size > 0) throw trouble('ENOTEMPTY', to)
      if (there && 'now' in there !== 'now' in what) throw trouble('now' in there ? 'EISDIR' : 'ENOTDIR', to)
      if (fromFolder === toFolder) return alter(toFolder, { put: [toName, what], drop: fromName })
      const move = {}
      alter(toFolder, { put: [toName, what], move })
      alter(fromFolder, { drop: fromName, move })
    },
    async flushFolder(path) {
      const node = folder(path)
      node.flushed = new Map(node.now)
      node.since = []
    },
    async list(path) {
      const node = at(path)
      return node ? [...folder(path).now.keys()].sort() : []
    },
    async remove(path) {
      if (!at(path)) return
      file(path)
      const [inFolder, name] = above(path)
      alter(inFolder, { drop: name })
    },
    async makeFolder(path) {
      const parts = partsOf(path)
      for (const [index, name] of parts.entries()) {
        const inFolder = folder(parts.slice(0, index).join('/'))
        if (!inFolder.now.has(name)) alter(inFolder, { put: [name, newFolder()] })
      }
      folder(path)
    },
    async stat(path) {
      const node = at(path)
      return node ? { bytes: 'now' in node ? 0 : node.contents.now.length } : null
    },
  }

  return {
    files,
    copy: () => memoryDisk(copied(root, new Map())),
    afterPowerCut: (fate) => memoryDisk(found(root, fate, lostMoves(root, fate), new Map())),
    forget: (open) => {
      const file = opened.get(open)
      if (file) file.contents = forgot(file.contents)
    },
  }
}

function newFolder(): Folder {
  return { flushed: new Map(), now: new Map(), since: [] }
}

function alter(folder: Folder, change: NameChange): void {
  applyName(folder.now, change)
  folder.since.push(change)
}

function applyName(names: Names, { put, drop }: NameChange): void {
  if (drop !== undefined) names.delete(drop)
  if (put) names.set(...put)
}

function copied<T extends File | Folder>(node: T, known: Map<File | Folder, File | Folder>): T {
  const made = known.get(node)
  if (made) return made as T
  if (!('now' in node)) {
    const file: File = { ...node }
    known.set(node, file)
    return file as T
  }
  const folder = newFolder()
  known.set(node, folder)
  for (const [name, what] of node.flushed) folder.flushed.set(name, copied(what, known))
  for (const [name, what] of node.now) folder.now.set(name, copied(what, known))
  folder.since = node.since.map((change) => (change.put ? { ...change, put: [change.put[0], copied(change.put[1], known)] } : change))
  return folder as T
}

/** What a power cut leaves of a file or folder: what was flushed, and as much of the rest as fate keeps. */
function found(node: Folder, fate: Fate, lost: Set<object>, known: Map<File | Folder, File | Folder>): Folder
function found(node: File | Folder, fate: Fate, lost: Set<object>, known: Map<File | Folder, File | Folder>): File | Folder
function found(node: File | Folder, fate: Fate, lost: Set<object>, known: Map<File | Folder, File | Folder>): File | Folder {
  const made = known.get(node)
  if (made) return made
  if (!('now' in node)) {
    const file: File = { contents: cutOff(node.contents, fate) }
    known.set(node, file)
    return file
  }
  const folder = newFolder()
  known.set(node, folder)
  const names = new Map(node.flushed)
  for (const change of node.since) if (change.move ? !lost.has(change.move) && (change.put || fate.keeps()) : fate.keeps()) applyName(names, change)
  for (const [name, what] of names) folder.flushed.set(name, found(what, fate, lost, known))
  folder.now = new Map(folder.flushed)
  return folder
}

function lostMoves(folder: Folder, fate: Fate, lost = new Set<object>(), seen = new Set<Folder>()): Set<object> {
  if (seen.has(folder)) return lost
  seen.add(folder)
  for (const { put, move } of folder.since) if (put && move && !fate.keeps()) lost.add(move)
  for (const what of [...folder.flushed.values(), ...folder.now.values()]) if ('now' in what) lostMoves(what, fate, lost, seen)
  return lost
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== '' && part !== '.')
}

function trouble(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
