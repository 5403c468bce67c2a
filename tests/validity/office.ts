import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** How many of the documents LibreOffice turns into a PDF, all in one call; null where it is not installed. */
export function opened(documents: string[], folder: string): { opened: number; of: number } | null {
  const out = join(folder, 'pdf')
  const ran = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', out, ...documents], { timeout: 300_000, stdio: 'ignore' })
  if (ran.error && 'code' in ran.error && ran.error.code === 'ENOENT') return null
  return { opened: readdirSync(out).filter((name) => name.endsWith('.pdf')).length, of: documents.length }
}
