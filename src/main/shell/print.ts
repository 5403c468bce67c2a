import { BrowserWindow } from 'electron'
import type { PaperPage } from '../desk.ts'
import { PAGE_ORIGIN } from './page.ts'
import { guarded } from './window.ts'

/** A page that has not been drawn after so long is given up. */
const patienceMilliseconds = 60_000

/** Prints a page of the program in a window of its own that nobody sees; tagged, with its headings as an outline. Null when the page could not be drawn. */
export async function printToPdf({ path, head, foot }: PaperPage): Promise<Uint8Array | null> {
  const window = new BrowserWindow({ width: 900, height: 1200, show: false, webPreferences: guarded() })
  try {
    await window.loadURL(`${PAGE_ORIGIN}/index.html#${path}`)
    if ((await window.webContents.executeJavaScript(untilDrawn)) !== 'drawn') return null
    return await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: line(head, ''),
      footerTemplate: line(foot, '<span class="pageNumber"></span> (<span class="totalPages"></span>)'),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
  }
}

/** The page tells at its root how it went. */
const untilDrawn = `new Promise((done) => {
  const end = Date.now() + ${patienceMilliseconds}
  const look = () => document.documentElement.dataset.paper || Date.now() > end ? done(document.documentElement.dataset.paper ?? 'failed') : setTimeout(look, 50)
  look()
})`

/** Chromium's templates take no style from the page; without a size their text is too small to see. */
function line(text: string, number: string): string {
  return `<div style="width:100%;margin:0 20mm;display:flex;justify-content:space-between;font:9px Arial,sans-serif;color:#333"><span>${escaped(text)}</span><span>${number}</span></div>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
