import type { World } from '../world.ts'

/** Names a file that was read, in the shape of a UUID, which is what the window may send back. */
export function tokenOf(world: World): string {
  return Buffer.from(world.random(16)).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
