import { randomUUID } from 'node:crypto'

/** Paths by the names the window knows them by: it never sees a path, nor can it name one. */
export interface GivenNames {
  give(path: string): string
  pathOf(name: string): string | undefined
}

export function givenNames(): GivenNames {
  const paths = new Map<string, string>()
  return {
    give(path) {
      const name = randomUUID()
      paths.set(name, path)
      return name
    },
    pathOf: (name) => paths.get(name),
  }
}
