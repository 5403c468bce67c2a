import { join } from 'node:path'
import type { FileSystem } from '../store/files.ts'

/** A workbook's parts in memory, as a disk that can only be read: what reads a folder reads them, too. The folder is `''`. */
export function shelfOf(parts: ReadonlyMap<string, Buffer>): FileSystem {
  const byPath = new Map([...parts].map(([name, bytes]) => [join(...name.split('/')), bytes]))
  const refuse = async () => Promise.reject(Object.assign(new Error('A shelf is only read'), { code: 'EROFS' }))
  return {
    async read(path) {
      const bytes = byPath.get(path)
      if (!bytes) throw Object.assign(new Error(`${path} is not on the shelf`), { code: 'ENOENT' })
      return bytes
    },
    async list(path) {
      const inside = [...byPath.keys()].filter((name) => name.startsWith(join(path, '/')))
      return inside.map((name) => name.slice(join(path, '/').length)).sort()
    },
    async stat(path) {
      const bytes = byPath.get(path)
      return bytes ? { bytes: bytes.length } : null
    },
    open: refuse,
    rename: refuse,
    flushFolder: refuse,
    remove: refuse,
    makeFolder: refuse,
  }
}
