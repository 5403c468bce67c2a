/** Words of one part of the program; the Finnish ones set which there are, and the compiler asks for the rest. */
export interface Trilingual<Key extends string = string> {
  fi: Record<Key, string>
  sv: Record<Key, string>
  en: Record<Key, string>
}

export function trilingual<Finnish extends Record<string, string>>(
  fi: Finnish,
  sv: Record<keyof Finnish & string, string>,
  en: Record<keyof Finnish & string, string>,
): Trilingual<keyof Finnish & string> {
  return { fi, sv, en }
}
