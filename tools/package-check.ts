import { listPackage } from '@electron/asar'
import { getCurrentFuseWire } from '@electron/fuses'
import { FuseV1Options } from '@electron/fuses/dist/config.js'
import { FuseState } from '@electron/fuses/dist/constants.js'
import { deepEqual } from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import description from '../package.json' with { type: 'json' }
import { writePackagingStub } from './packaging-stub.ts'
import { runNode } from './test-run.ts'

// `npm run package:check`: packs the program with a stub in Electron's place, and looks at what came of it.
interface Packing {
  executableName: string
}

const root = resolve(import.meta.dirname, '..')
const { default: packing } = (await import(pathToFileURL(join(root, 'electron-builder.config.mjs')).href)) as { default: Packing }
const folder = mkdtempSync(join(tmpdir(), 'muutos-package-'))
const packed = join(folder, 'dist/linux-unpacked')

try {
  await run('building', ['tools/build.ts'])
  writePackagingStub(join(folder, 'electron'), description.devDependencies.electron)
  await run('packing', [
    'node_modules/electron-builder/cli.js',
    '--linux',
    '--x64',
    '--dir',
    '--config=electron-builder.config.mjs',
    `-c.electronDist=${join(folder, 'electron')}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  ])
  checkAsar()
  checkResources()
  await checkFuses()
} finally {
  rmSync(folder, { recursive: true })
}

async function run(name: string, args: string[]): Promise<void> {
  const { worked, output } = await runNode(args, 300_000)
  if (!worked) throw new Error(`${name} failed:\n${output}`)
  console.log(`${name}: done`)
}

/** The three bundles and their description, and nothing else: no node_modules, no source maps, no sources. */
function checkAsar(): void {
  const files = listPackage(join(packed, 'resources/app.asar'), { isPack: false }).map((file) => file.replaceAll('\\', '/'))
  const unwanted = files.filter((file) => !/^\/(out|package\.json)(\/|$)/.test(file) || /\.map$|node_modules|\.tsx?$/.test(file))
  const missing = ['/package.json', '/out/main/index.js', '/out/preload/index.cjs', '/out/renderer/index.html'].filter((file) => !files.includes(file))
  deepEqual({ unwanted, missing }, { unwanted: [], missing: [] }, 'what the asar holds')
  console.log(`asar: ${files.length} files and folders; no node_modules, no source maps`)
}

/** The bundled files lie beside the asar as they lie in the project. */
function checkResources(): void {
  const bundled = filesIn(join(root, 'resources')).filter((file) => !file.startsWith(`${sep}icons`))
  const folders = new Set(bundled.map((file) => file.split(sep)[1]))
  deepEqual(filesIn(join(packed, 'resources/muutos')), bundled, 'the files beside the asar')
  deepEqual(['templates', 'demo'].filter((folder) => !folders.has(folder)), [], 'the folders that are missing from resources/')
  console.log(`resources: ${bundled.length} files beside the asar, in ${[...folders].join(', ')}`)
}

/** Flipped for real in the stub's fuse wire, and read back by Electron's own tool. */
async function checkFuses(): Promise<void> {
  const wire = await getCurrentFuseWire(join(packed, packing.executableName))
  const state = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE
  deepEqual(
    {
      runAsNode: state(FuseV1Options.RunAsNode),
      enableCookieEncryption: state(FuseV1Options.EnableCookieEncryption),
      enableNodeOptionsEnvironmentVariable: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      enableNodeCliInspectArguments: state(FuseV1Options.EnableNodeCliInspectArguments),
      enableEmbeddedAsarIntegrityValidation: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyLoadAppFromAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
      loadBrowserProcessSpecificV8Snapshot: state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      grantFileProtocolExtraPrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
    },
    {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    'the fuses',
  )
  console.log('fuses: eight, all as they should be')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .toSorted()
}
