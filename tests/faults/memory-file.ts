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

/** A write at a place, or a cut to a length. What a failed flush has `forgotten` no later flush brings to the disk. */
type Write = ({ at: number; bytes: Buffer } | { cut: number }) & { forgotten?: true }

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
  return { ...contents, now: after(contents.now, write), since: [...contents.since, write] }
}

export function flushed({ flushed, now, since }: Contents): Contents {
  const forgotten = since.filter((write) => write.forgotten)
  if (forgotten.length === 0) return flushedBytes(now)
  return { flushed: since.filter((write) => !write.forgotten).reduce(after, flushed), now, since: forgotten }
}

/** A flush has failed: readers still see what was written, but no flush will bring it to the disk any more. */
export function forgot(contents: Contents): Contents {
  return { ...contents, since: contents.since.map((write) => ({ ...write, forgotten: true })) }
}

/** What is found after a power cut. */
export function cutOff({ flushed, since }: Contents, fate: Fate): Contents {
  const arrived = fate.inOrder(since.filter(() => fate.keeps()))
  return flushedBytes(arrived.map((write) => ('bytes' in write ? { ...write, bytes: write.bytes.subarray(0, fate.torn(write.bytes.length)) } : write)).reduce(after, flushed))
}

/** A write past the end leaves zeros between, as disks do; one of nothing leaves the file as it is. */
function after(before: Buffer, write: Write): Buffer {
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
