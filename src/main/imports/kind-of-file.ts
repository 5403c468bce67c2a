/** What a file is by its bytes, whatever its name says. */
export type FileKind = 'csv' | 'xlsx' | 'empty' | 'encrypted' | 'old-excel' | 'other'

export function kindOf(bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'empty'
  const begins = (...signature: number[]) => signature.every((byte, place) => bytes[place] === byte)
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return kindOfZip(bytes)
  // Both old .xls and password-protected .xlsx lie in Microsoft's compound file; only the latter names its package.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-excel'
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'other'
  if (begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46, 0x38)) return 'other'
  const start = bytes.subarray(0, 4096).toString('latin1')
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table)/i.test(start)) return 'other'
  if (start.startsWith('{\\rtf')) return 'other'
  return isText(bytes) ? 'csv' : 'other'
}

function kindOfZip(bytes: Buffer): FileKind {
  if (bytes.includes('xl/workbook.xml')) return 'xlsx'
  if (bytes.includes('word/document.xml')) return 'other'
  if (bytes.includes('application/vnd.oasis.opendocument')) return 'other'
  // Cut short, a zip has no list of its files at the end; its first ones still tell what it was.
  return bytes.includes('xl/') || (bytes.includes('[Content_Types].xml') && !bytes.includes('ppt/')) ? 'xlsx' : 'other'
}

/** Text has no control characters but tab, line ends and form feed. In UTF-16, known by its many zeros, any byte may stand. */
function isText(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 64 * 1024)
  const zeros = start.filter((byte) => byte === 0).length
  const controls = start.filter((byte) => byte < 32 && ![0, 9, 10, 12, 13].includes(byte)).length
  return zeros === 0 ? controls === 0 : zeros * 4 > start.length
}
