import type { FileSystem, OpenFile } from '../../src/main/store/files.ts'

/** One call of the store to its disk. */
export interface Call {
  kind: keyof FileSystem | keyof OpenFile
  path: string
  how?: Parameters<FileSystem['open']>[1]
  /** Of a write. */
  bytes?: Uint8Array
  /** Does what is asked; of a write, only the first bytes when so many are named. */
  act<T>(bytes?: number): Promise<T>
  /** Of a flush that fails: what was written before never comes to the disk. */
  forget(): void
}

/** Where a fault may reach beside the call itself. */
export interface Reach {
  /** The power goes, or the program is killed: nothing more is done, and no call returns any more. */
  cut(): Promise<never>
  /** Sets the wall clock ahead, or back. */
  moveClock(milliseconds: number): void
}

/** Meets one call after another from the one it strikes on. */
export type Fault = (call: Call, reach: Reach) => Promise<unknown>

export interface FaultyFiles {
  files: FileSystem
  /** The calls made so far. */
  calls: Pick<Call, 'kind' | 'how'>[]
  /** Whether the power has gone. */
  isOff(): boolean
  /** Resolves when it goes. */
  off: Promise<void>
  cut(): Promise<never>
}

/** More calls than any trial needs: whoever makes them tries the same again and again without a pause. */
export const mostCalls = 5_000

/** The files of a disk on which a fault strikes at the call of that number, from 0 on, and may go on at those after it. */
export function faultyFiles(files: FileSystem, forget: (file: OpenFile) => void, strikes: { fault: Fault; at: number } | null, moveClock: Reach['moveClock'] = () => undefined): FaultyFiles {
  const calls: FaultyFiles['calls'] = []
  let goOff = () => undefined as void
  const off = new Promise<void>((resolve) => (goOff = resolve))
  let isOff = false
  const cut = () => {
    isOff = true
    goOff()
    return new Promise<never>(() => undefined)
  }

  const made = async <T>(call: Omit<Call, 'forget' | 'act'> & { file?: OpenFile }, act: (bytes?: number) => Promise<unknown>): Promise<T> => {
    if (isOff || calls.length >= mostCalls) return cut()
    const number = calls.push({ kind: call.kind, ...(call.how && { how: call.how }) }) - 1
    const whole: Call = { ...call, act: act as Call['act'], forget: () => call.file && forget(call.file) }
    const answer = await (strikes === null || number < strikes.at ? act() : strikes.fault(whole, { cut, moveClock }))
    return isOff ? cut() : (answer as T)
  }

  const faultyFile = (path: string, file: OpenFile): OpenFile => ({
    write: (bytes, at) => made({ kind: 'write', path, bytes, file }, (upTo) => file.write(bytes.subarray(0, upTo), at)),
    flush: () => made({ kind: 'flush', path, file }, () => file.flush()),
    truncate: (bytes) => made({ kind: 'truncate', path, file }, () => file.truncate(bytes)),
    close: () => made({ kind: 'close', path, file }, () => file.close()),
  })

  return {
    calls,
    isOff: () => isOff,
    off,
    cut,
    files: {
      open: async (path, how) => faultyFile(path, await made<OpenFile>({ kind: 'open', path, how }, () => files.open(path, how))),
      read: (path) => made({ kind: 'read', path }, () => files.read(path)),
      rename: (from, to) => made({ kind: 'rename', path: from }, () => files.rename(from, to)),
      flushFolder: (path) => made({ kind: 'flushFolder', path }, () => files.flushFolder(path)),
      list: (path) => made({ kind: 'list', path }, () => files.list(path)),
      remove: (path) => made({ kind: 'remove', path }, () => files.remove(path)),
      makeFolder: (path) => made({ kind: 'makeFolder', path }, () => files.makeFolder(path)),
      stat: (path) => made({ kind: 'stat', path }, () => files.stat(path)),
    },
  }
}
