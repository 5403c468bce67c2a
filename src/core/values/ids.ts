import { z } from 'zod'

/**
 * Names a row: a prefix that tells the table and 80 random bits (`act_7hq2m1pz0c4xk9ra`),
 * or, where a combination may stand only once, the keys it is made of (`act_7h…:per_2020h2`).
 */
export const Id = z.string().regex(/^[a-zA-Z0-9_:-]{1,200}$/)
export type Id = z.infer<typeof Id>

/** Crockford's digits: no i, l, o or u, so an id read aloud is not misheard. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id of 16 random digits, 80 bits; `random` gives bytes (the world's, so that core stays without chance). */
export function newId(prefix: string, random: (bytes: number) => Uint8Array): Id {
  return `${prefix}_${randomDigits(16, random)}`
}

export function randomDigits(count: number, random: (bytes: number) => Uint8Array): string {
  return Array.from(random(count), (byte) => digits[byte & 31]).join('')
}

/** The id of a row of which each combination of keys has at most one. */
export function keyedId(...keys: Id[]): Id {
  return keys.join(':')
}
