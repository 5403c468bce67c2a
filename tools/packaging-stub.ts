import { SENTINEL } from '@electron/fuses/dist/constants.js'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The fuses of an untouched Electron, in the order of its fuse wire: '1' is on, '0' is off. */
const UNTOUCHED = '10110001'

/**
 * Stands in for Electron's distribution for Linux, so that packing can be proved where it cannot be had:
 * the files that electron-builder handles, and an executable with a true fuse wire
 * (sentinel, version 1, length, one letter for each fuse).
 */
export function writePackagingStub(folder: string, version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  for (const language of ['fi', 'sv', 'en-US', 'de']) writeFileSync(join(folder, `locales/${language}.pak`), '')
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'version'), version)
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, UNTOUCHED.length]), Buffer.from(UNTOUCHED)])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n#'), wire, Buffer.from('\n')]))
  chmodSync(join(folder, 'electron'), 0o755)
}
