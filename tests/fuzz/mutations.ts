import { checksum } from '../../src/main/store/lines.ts'
import { chanceOf } from '../faults/fates.ts'

export type Chance = ReturnType<typeof chanceOf>

/** A way for bytes to go wrong. */
export interface Mutation {
  name: string
  /** The checksum is right afterwards: only whoever knows what should be there can tell. */
  resealed: boolean
  of(bytes: Buffer, chance: Chance): Buffer
}

export const mutations: readonly Mutation[] = [
  damage('a bit flipped', (bytes, chance) => altered(bytes, at(bytes, chance), (byte) => byte ^ (1 << Math.floor(chance() * 8)))),
  damage('a byte altered', (bytes, chance) => altered(bytes, at(bytes, chance), () => Math.floor(chance() * 256))),
  damage('cut short', (bytes, chance) => bytes.subarray(0, at(bytes, chance))),
  damage('emptied', () => Buffer.alloc(0)),
  damage('a piece gone', (bytes, chance) => {
    const from = at(bytes, chance)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + Math.floor(chance() * 200))])
  }),
  damage('a piece of zeros', (bytes, chance) => {
    const from = at(bytes, chance)
    return Buffer.from(bytes).fill(0, from, Math.min(bytes.length, from + Math.floor(chance() * 4096)))
  }),
  damage('a piece twice', (bytes, chance) => {
    const [from, length] = [at(bytes, chance), Math.floor(chance() * 400)]
    return Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)])
  }),
  damage('garbage at the end', (bytes, chance) => Buffer.concat([bytes, Buffer.from(Array.from({ length: 1 + Math.floor(chance() * 60) }, () => Math.floor(chance() * 256)))])),
  inLines('a line gone', (lines, chance) => lines.filter((_, index) => index !== Math.floor(chance() * lines.length))),
  inLines('a line twice', (lines, chance) => lines.flatMap((line) => (chance() < 0.2 ? [line, line] : [line]))),
  inLines('two lines in each other’s place', (lines, chance) => {
    const [first, second] = [Math.floor(chance() * lines.length), Math.floor(chance() * lines.length)]
    return lines.map((line, index) => lines[index === first ? second : index === second ? first : index] ?? line)
  }),
  resealed('a number altered', (json, chance) => pickedOut(json, /(?<=[:[,])-?\d+(?=[,\]}])/g, chance, () => among(['-1', '0', '1', '2', '7', '1.5', '4294967296', '1e308', 'null'], chance))),
  resealed('another encoding or format', (json, chance) => pickedOut(json, /"encoding":"plain"|"format":\d+/g, chance, () => among(['"encoding":"aes"', '"encoding":""', '"format":0', '"format":3', '"format":99', '"format":"2"'], chance))),
  resealed('a name that every object has', (json, chance) => pickedOut(json, /"[A-Za-z0-9_.]+"(?=:)/g, chance, () => among(['"__proto__"', '"constructor"', '"toString"', '"hasOwnProperty"'], chance))),
]

function damage(name: string, of: Mutation['of']): Mutation {
  return { name, resealed: false, of }
}

function inLines(name: string, of: (lines: string[], chance: Chance) => string[]): Mutation {
  return damage(name, (bytes, chance) => {
    const lines = bytes.toString('latin1').split(/(?<=\n)/)
    return Buffer.from(of(lines, chance).join(''), 'latin1')
  })
}

/** The JSON of a journal's line or of a snapshot is altered, and its checksum and length made right again. */
function resealed(name: string, alter: (json: string, chance: Chance) => string): Mutation {
  return {
    name,
    resealed: true,
    of(bytes, chance) {
      const text = bytes.toString()
      const snapshot = /^(\{"crc32":")[0-9a-f]{8}(","encoding":"[^"]*","workbook":)([^]*)\}\n$/.exec(text)
      if (snapshot) {
        const body = alter(snapshot[3]!, chance)
        return Buffer.from(`${snapshot[1]!}${checksum(body)}${snapshot[2]!}${body}}\n`)
      }
      const lines = text.split(/(?<=\n)/)
      const chosen = chance() < 0.3 ? 0 : Math.floor(chance() * lines.length)
      return Buffer.from(lines.map((line, index) => (index === chosen ? sealedLine(line, (json) => alter(json, chance)) : line)).join(''))
    },
  }
}

function sealedLine(line: string, alter: (json: string) => string): string {
  const json = alter(line.replace(/^\S+ \d+ /, '').replace(/\n$/, ''))
  return `${checksum(json)} ${Buffer.byteLength(json)} ${json}\n`
}

function pickedOut(text: string, what: RegExp, chance: Chance, becomes: () => string): string {
  const found = [...text.matchAll(what)]
  const one = found[Math.floor(chance() * found.length)]
  return one ? text.slice(0, one.index) + becomes() + text.slice(one.index + one[0].length) : text
}

function altered(bytes: Buffer, place: number, alter: (byte: number) => number): Buffer {
  const next = Buffer.from(bytes)
  if (place < next.length) next[place] = alter(next[place]!)
  return next
}

function at(bytes: Buffer, chance: Chance): number {
  return Math.floor(chance() * bytes.length)
}

export function among<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance() * list.length)]!
}
