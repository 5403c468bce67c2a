/**
 * A file's bytes on a disk in memory: what has been flushed, and what was written since, which a power cut may
 * keep, lose, tear or bring to the disk in another order. Nothing of it is ever altered, so that a copy of a disk shares it.
 */
export interface Contents {
  flushed: Buffer
  /** What a reader sees now: all that was written. */
  now: Buffer
  since: readonly Write[]
}

/**
 * A write at a place, or a cut to a length. What a failed flush has `forgotten` no later flush brings to the disk;
 * what was `flushed` after it is there, over whatever came of the forgotten.
 */
type Write = ({ at: number; bytes: Buffer } | { cut: number }) & { state?: 'forgotten' | 'flushed' }

/** How a power cut deals with what was not flushed. */
export interface Fate {
  keeps(): boolean
  /** How many of so many bytes come to the disk. */
  torn(bytes: number): number
  inOrder<T>(list: readonly T[]): T[]
}

export const nothingYet: Contents = { flushed: Buffer.alloc(0), now: Buffer.alloc(0), since: [] }

export function flushedBytes(bytes: Buffer): Contents {
  return { flushed: bytes, now: bytes, since: [] }
}

export function written(contents: Contents, write: Write): Contents {
  return { ...contents, now: applied(contents.now, write), since: [...contents.since, write] }
}

export function flushed(contents: Contents): Contents {
  if (contents.since.every(({ state }) => state !== 'forgotten')) return flushedBytes(contents.now)
  const since = contents.since.map((write): Write => (write.state ? write : { ...write, state: 'flushed' }))
  const emptied = since.findLastIndex((write) => 'cut' in write && write.cut === 0 && write.state === 'flushed')
  return emptied < 0 ? { ...contents, since } : { flushed: Buffer.alloc(0), now: contents.now, since: since.slice(emptied) }
}

/** A flush has failed: readers still see what was written, but no flush will bring it to the disk any more. */
export function forgot(contents: Contents): Contents {
  return { ...contents, since: contents.since.map((write) => (write.state ? write : { ...write, state: 'forgotten' })) }
}

/** What is found after a power cut. */
export function cutOff({ flushed, since }: Contents, fate: Fate): Contents {
  const settled = since.findLastIndex(({ state }) => state === 'flushed') + 1
  const [before, after] = [since.slice(0, settled), since.slice(settled)].map((writes) => writes.filter(({ state }) => state === 'flushed' || fate.keeps()))
  return flushedBytes([...before!, ...fate.inOrder(after!)].map((write) => torn(write, fate)).reduce(applied, flushed))
}

function torn(write: Write, fate: Fate): Write {
  return 'bytes' in write && write.state !== 'flushed' ? { ...write, bytes: write.bytes.subarray(0, fate.torn(write.bytes.length)) } : write
}

/** A write past the end leaves zeros between, as disks do; one of nothing leaves the file as it is. */
function applied(before: Buffer, write: Write): Buffer {
  if ('cut' in write) return sized(before, write.cut)
  if (write.bytes.length === 0) return before
  const next = sized(before, Math.max(before.length, write.at + write.bytes.length))
  write.bytes.copy(next, write.at)
  return next
}

/** A copy, so that the bytes before stay as they are. */
function sized(bytes: Buffer, length: number): Buffer {
  const next = Buffer.alloc(length)
  bytes.copy(next)
  return next
}
