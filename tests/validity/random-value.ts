import type { z } from 'zod'
import { Clock, Day, DayRange, Instant } from '../../src/core/values/day.ts'
import { Id, keyedId } from '../../src/core/values/ids.ts'
import type { Json } from '../../src/core/values/json.ts'
import { Order } from '../../src/core/values/order.ts'
import { RichText } from '../../src/core/values/rich-text.ts'
import { IdSet } from '../../src/core/values/table.ts'
import { Text } from '../../src/core/values/text.ts'
import type { Chance } from './chance.ts'
import { randomRich, randomText } from './random-text.ts'

export { keyedId }

/** What a value is made with: chance, the ids that a field may point to, and days around the reports' time. */
export interface Making {
  chance: Chance
  idsFor(field: string): Id[]
}

/** A value that fits the schema of a field; undefined where it may be left out. */
export function randomValue(schema: z.ZodType, field: string, making: Making): Json | undefined {
  const { chance } = making
  const known = shapes.get(schema)
  if (known) return known(making, field)
  const { def } = schema as unknown as { def: Definition }
  const inside = (inner: z.ZodType | undefined, name = field) => randomValue(inner!, name, making)
  switch (def.type) {
    case 'optional':
      return chance.percent(30) ? undefined : inside(def.innerType)
    case 'nullable':
      return chance.percent(30) ? null : inside(def.innerType)
    case 'string':
      return field.endsWith('Sha256') || field === 'sha256' ? 'a'.repeat(64) : field === 'link' ? 'https://innokyla.example/malli?a=1&b=2' : randomText(chance)
    case 'number':
      return within(schema as z.ZodNumber, chance)
    case 'boolean':
      return chance.percent(50)
    case 'literal':
      return def.values![0]!
    case 'enum':
      return chance.of(Object.values(def.entries!))
    case 'union':
      return inside(chance.of(def.options!))
    case 'array':
      return Array.from({ length: 1 + chance.below(4) }, () => inside(def.element, field === 'grantIds' ? 'grantId' : field) ?? null)
    case 'object':
      return Object.fromEntries(Object.entries(def.shape!).flatMap(([name, inner]) => (value => (value === undefined ? [] : [[name, value]]))(inside(inner, name))))
    case 'record':
      return Object.fromEntries(['fi', 'sv'].filter(() => chance.percent(50)).map((name) => [name, inside(def.valueType, 'sha256') ?? null]))
    default:
      throw new Error(`No random value is known for ${field}: ${def.type}`)
  }
}

interface Definition {
  type: string
  innerType?: z.ZodType
  values?: Json[]
  entries?: Record<string, string>
  options?: z.ZodType[]
  element?: z.ZodType
  valueType?: z.ZodType
  shape?: Record<string, z.ZodType>
}

const someDay = ({ chance }: Making) => `${2019 + chance.below(4)}-${String(1 + chance.below(12)).padStart(2, '0')}-${String(1 + chance.below(28)).padStart(2, '0')}`

const shapes = new Map<unknown, (making: Making, field: string) => Json>([
  [Id, ({ chance, idsFor }, field) => (chance.percent(3) ? 'gone_1' : (chance.of(idsFor(field)) ?? 'gone_2'))],
  [Day, someDay],
  [Instant, (making) => `${someDay(making)}T08:00:00.000Z`],
  [Clock, ({ chance }) => `${String(8 + chance.below(8)).padStart(2, '0')}:${chance.of(['00', '30'])}`],
  [DayRange, (making) => [someDay(making), making.chance.percent(10) ? '..' : someDay(making)].sort().reverse().sort((a, b) => (a === '..' ? 1 : b === '..' ? -1 : a < b ? -1 : 1)).join('/')],
  [Order, ({ chance }) => `a${chance.below(10)}`],
  [Text, ({ chance }) => Object.fromEntries((['fi', 'sv', 'en'] as const).filter(() => chance.percent(65)).map((language) => [language, randomText(chance)]))],
  [RichText, ({ chance }) => Object.fromEntries((['fi', 'sv', 'en'] as const).filter(() => chance.percent(65)).map((language) => [language, randomRich(chance) as unknown as Json]))],
  [IdSet, ({ chance, idsFor }, field) => Object.fromEntries(idsFor(field).filter(() => chance.percent(40)).map((id) => [id, true]))],
])

function within({ minValue, maxValue }: z.ZodNumber, chance: Chance): number {
  const least = Math.max(minValue ?? -5_000_000, -5_000_000)
  const most = Math.min(maxValue ?? 100_000_000, 100_000_000)
  return chance.percent(10) ? Math.max(least, 0) : least + chance.below(Math.max(1, (chance.percent(50) ? Math.min(most, least + 40) : most) - least + 1))
}
