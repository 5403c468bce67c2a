import { constants } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'

/** All that the store asks of a disk, so that a failing one can be put under it. Expected trouble is thrown with the system's code. */
export interface FileSystem {
  /** `new` fails when the file exists, `rewrite` empties it. Files are the owner's alone (0600). */
  open(path: string, how: 'append' | 'new' | 'rewrite'): Promise<OpenFile>
  read(path: string): Promise<Buffer>
  /** Puts a file in another's place. */
  rename(from: string, to: string): Promise<void>
  /** Makes the names in a folder as lasting as the files. */
  flushFolder(path: string): Promise<void>
  /** Names in a folder, sorted; none when there is no such folder. */
  list(path: string): Promise<string[]>
  /** Nothing happens when it is not there. */
  remove(path: string): Promise<void>
  /** With the folders above it; the owner's alone (0700). */
  makeFolder(path: string): Promise<void>
  stat(path: string): Promise<{ bytes: number } | null>
}

export interface OpenFile {
  /** All the bytes, at this place. */
  write(bytes: Uint8Array, at: number): Promise<void>
  /** Returns when the bytes will outlast a power cut. */
  flush(): Promise<void>
  truncate(bytes: number): Promise<void>
  close(): Promise<void>
}

export function realFiles(): FileSystem {
  return {
    open: async (path, how) => openFile(await open(path, flags[how], 0o600)),
    read: readAtOnce,
    rename: (from, to) => rename(from, to),
    flushFolder,
    list: async (path) => (await readdir(path).catch(noneWhenMissing)).sort(),
    remove: (path) => rm(path, { force: true }),
    makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: 0o700 })),
    stat: async (path) => stat(path).then(({ size }) => ({ bytes: size }), nullWhenMissing),
  }
}

/** The system's code of an error, `ENOENT`; empty when it is something else, which is then a bug. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** `append` is not O_APPEND: the store says where it writes, so that a retry lands where the failed write began. */
const flags = {
  append: constants.O_RDWR | constants.O_CREAT,
  new: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  rewrite: constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC,
}

function openFile(handle: FileHandle): OpenFile {
  return {
    async write(bytes, at) {
      for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten
    },
    flush: () => handle.datasync(),
    truncate: (bytes) => handle.truncate(bytes),
    close: () => handle.close(),
  }
}

/** Node's own readFile reads in pieces, which takes twice as long for a large file. */
async function readAtOnce(path: string): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const bytes = Buffer.allocUnsafeSlow((await handle.stat()).size)
    let done = 0
    for (let read = 1; read > 0 && done < bytes.length; done += read) read = (await handle.read(bytes, done, bytes.length - done, done)).bytesRead
    return bytes.subarray(0, done)
  } finally {
    await handle.close()
  }
}

/** Windows neither needs nor allows the flushing of a folder. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function noneWhenMissing(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return []
  throw error
}

function nullWhenMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}
