import { pack, unpack } from '../word/package.ts'

/**
 * What pptxgenjs 4.0.1 leaves against the standard (ECMA-376), put right: the list of notes masters stands before the
 * slides (19.2.1.26), and a bar chart has two axes, not three (21.2.2.16). PowerPoint may offer to repair the file otherwise.
 */
export async function finish(pptx: Buffer, now: Date): Promise<Buffer> {
  const parts = await unpack(pptx)
  for (const [path, bytes] of parts) {
    // Folders need no entries of their own.
    if (path.endsWith('/')) parts.delete(path)
    if (path === 'ppt/presentation.xml') parts.set(path, Buffer.from(notesMastersFirst(bytes.toString('utf8'))))
    if (/^ppt\/charts\/chart\d+\.xml$/.test(path)) parts.set(path, Buffer.from(twoAxes(bytes.toString('utf8'))))
  }
  return pack(parts, now)
}

function notesMastersFirst(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0]
  return list ? xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`) : xml
}

/** The third is a series axis, which only charts in three dimensions have. */
function twoAxes(xml: string): string {
  const third = /<c:serAx>.*?<\/c:serAx>/s
  return xml.replace(third, '').replace(/(<c:axId val="\d+"\/>\s*<c:axId val="\d+"\/>)\s*<c:axId val="\d+"\/>/g, '$1')
}
