import { parseArgs } from 'node:util'
import { benchStore } from './store/store.ts'
import { benchWord } from './word/word.ts'

// `npm run bench -- NAME [--long] [--peers]`: figures as ratios against a limit or a peer in the same run, one line each.
// Run by hand on a quiet machine: milliseconds differ from machine to machine, ratios less.

/** Every benchmark prints its lines itself and cleans up after itself. */
const benches: Record<string, (wish: { long: boolean; peers: boolean }) => Promise<void>> = { store: benchStore, word: benchWord }

const { values, positionals } = parseArgs({ allowPositionals: true, options: { long: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false } } })
const bench = benches[positionals[0] ?? '']
if (bench) await bench(values)
else {
  console.error(`npm run bench -- NAME [--long] [--peers], where NAME is one of: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
}
