import { tears } from './fates.ts'
import type { Call, Fault } from './faulty-files.ts'

/** A way for a disk, a power line or a clock to fail. */
export interface Trouble {
  name: string
  /** Which calls it can strike. */
  strikes(call: Pick<Call, 'kind' | 'how'>): boolean
  /** Anew for each trial, since it may remember how often it struck. */
  begin(): Fault
}

const altering = new Set<Call['kind']>(['open', 'write', 'flush', 'truncate', 'rename', 'flushFolder', 'remove', 'makeFolder'])
/** What a virus scanner or a synchronising folder holds up. */
const held = new Set<Call['kind']>(['open', 'rename', 'remove', 'read'])
const growing = ({ kind, how }: Pick<Call, 'kind' | 'how'>) => kind === 'write' || kind === 'makeFolder' || (kind === 'open' && how !== 'append')
const hour = 3_600_000
const tenYears = 10 * 365 * 24 * hour

/** Every way a call may fail. Those that last go on until the trial is over and the disk is a healthy one again. */
export const troubles: readonly Trouble[] = [
  ...['EIO', 'EBUSY', 'ENOSPC'].map((code) => times(`error once (${code})`, 1, code, ({ kind }) => kind !== 'close' || code === 'EIO')),
  times('error ten times (EIO)', 10, 'EIO', any),
  times('error for ever (EIO)', Infinity, 'EIO', any),
  after('error once, though it was done'),
  ...tears.map((tear, index) => shortWrite(`short write (${['nothing', 'one byte', 'half', 'all but one byte'][index]!})`, tear)),
  times('disk full', Infinity, 'ENOSPC', growing),
  times('disk full for a while', 12, 'ENOSPC', growing),
  ...[1, 3, 100].map((count) => times(`EPERM × ${count}`, count, 'EPERM', ({ kind }) => held.has(kind))),
  times('read-only folder', Infinity, 'EROFS', ({ kind }) => altering.has(kind)),
  vanished('vanished folder, then back', 25),
  vanished('vanished folder', Infinity),
  forgetfulFlush(),
  cut('power cut before', ({ cut }) => cut()),
  cut('power cut after', async ({ call, cut }) => {
    await call.act().catch(() => undefined)
    return cut()
  }),
  ...[-tenYears, -hour, tenYears].map(clock),
]

function any(): boolean {
  return true
}

function times(name: string, count: number, code: string, strikes: Trouble['strikes']): Trouble {
  return {
    name,
    strikes,
    begin: () => {
      let left = count
      return async (call) => {
        if (left === 0 || !strikes(call)) return call.act()
        left -= 1
        return fail(call, code)
      }
    },
  }
}

/** A drive that is unplugged: what is looked for is not there, and what is open cannot be written. */
function vanished(name: string, count: number): Trouble {
  return {
    name,
    strikes: any,
    begin: () => {
      let left = count
      return async (call) => {
        if (left === 0) return call.act()
        left -= 1
        switch (call.kind) {
          case 'list':
            return []
          case 'stat':
            return null
          case 'remove':
          case 'close':
            return undefined
          case 'write':
          case 'flush':
          case 'truncate':
            if (call.kind === 'flush') call.forget()
            throw trouble('EIO')
          case 'open':
          case 'read':
          case 'rename':
          case 'flushFolder':
          case 'makeFolder':
            throw trouble('ENOENT')
        }
      }
    },
  }
}

/** Network disks and scanners do what was asked and then say that they did not. */
function after(name: string): Trouble {
  return {
    name,
    strikes: ({ kind }) => altering.has(kind),
    begin: once(async (call) => {
      await call.act()
      throw trouble('EIO')
    }),
  }
}

function shortWrite(name: string, tear: (bytes: number) => number): Trouble {
  return {
    name,
    strikes: ({ kind }) => kind === 'write',
    begin: once(async (call) => {
      await call.act(tear(call.bytes?.length ?? 0))
      throw trouble('EIO')
    }),
  }
}

/** The kernel tells of a failed flush once, and from then on takes for flushed what never was. */
function forgetfulFlush(): Trouble {
  return {
    name: 'lost unsynced write',
    strikes: ({ kind }) => kind === 'flush',
    begin: once(async (call) => {
      call.forget()
      throw trouble('EIO')
    }),
  }
}

function cut(name: string, meet: (at: { call: Call; cut(): Promise<never> }) => Promise<unknown>): Trouble {
  return { name, strikes: any, begin: () => (call, { cut }) => meet({ call, cut }) }
}

function clock(milliseconds: number): Trouble {
  return {
    name: `clock ${milliseconds > 0 ? 'ahead' : 'back'} ${Math.abs(milliseconds) / hour} h`,
    strikes: any,
    begin: () => {
      let moved = false
      return (call, { moveClock }) => {
        if (!moved) moveClock(milliseconds)
        moved = true
        return call.act()
      }
    },
  }
}

function once(meet: (call: Call) => Promise<unknown>): Trouble['begin'] {
  return () => {
    let struck = false
    return (call) => {
      if (struck) return call.act()
      struck = true
      return meet(call)
    }
  }
}

/** A failing write may have left some of its bytes; a failing flush must not be believed later. */
async function fail(call: Call, code: string): Promise<never> {
  if (call.kind === 'write') await call.act((call.bytes?.length ?? 0) >> 1).catch(() => undefined)
  if (call.kind === 'flush') call.forget()
  throw trouble(code)
}

function trouble(code: string): Error {
  return Object.assign(new Error(`the disk says ${code}`), { code })
}
