import { chromium } from '@playwright/test'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findBrowser } from './browser.ts'

// Makes the packages' icons from resources/icons/icon.svg, after it was altered: `node tools/run.mjs tools/icons.ts`.
const folder = resolve(import.meta.dirname, '../resources/icons')
const png = await drawn([16, 24, 32, 48, 64, 128, 256, 512, 1024])

writeFileSync(join(folder, 'icon.png'), png(1024))
writeFileSync(join(folder, 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256]))
// The kinds of an .icns by Apple's table: ic11 to ic14 are for screens of double density.
writeFileSync(join(folder, 'icon.icns'), icns({ icp4: 16, icp5: 32, ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 }))
mkdirSync(join(folder, 'linux'), { recursive: true })
for (const size of [16, 32, 48, 64, 128, 256, 512]) writeFileSync(join(folder, `linux/${size}x${size}.png`), png(size))

/** The picture in each size, in pixels. */
async function drawn(sizes: number[]): Promise<(size: number) => Buffer> {
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
  const browser = await chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const pictures = new Map<number, Buffer>()
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    pictures.set(size, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
  return (size) => pictures.get(size) ?? Buffer.alloc(0)
}

/** Windows' container: a header, one entry of 16 bytes for each picture (256 is written as 0), then the PNGs. */
function ico(sizes: number[]): Buffer {
  const header = Buffer.from([0, 0, 1, 0, sizes.length, 0])
  let offset = header.length + 16 * sizes.length
  const entries = sizes.map((size) => {
    const entry = Buffer.from([size % 256, size % 256, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    entry.writeUInt32LE(png(size).length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png(size).length
    return entry
  })
  return Buffer.concat([header, ...entries, ...sizes.map(png)])
}

/** Apple's container: 'icns' and the whole length, then for each picture its kind, its length and the PNG. */
function icns(kinds: Record<string, number>): Buffer {
  const pictures = Object.entries(kinds).map(([kind, size]) => block(kind, png(size)))
  return block('icns', Buffer.concat(pictures))
}

function block(kind: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
