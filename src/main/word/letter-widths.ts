/** How wide a text is in Arial, in twips, within a few percent; `size` in points. */
export function widthOfText(text: string, size: number, bold: boolean): number {
  let thousandths = 0
  for (let n = 0; n < text.length; n += 1) thousandths += thousandthsOf(text.charCodeAt(n))
  return inTwips(thousandths, size, bold)
}

/** Width of the longest part that Word keeps together: it breaks lines at spaces and after hyphens and dashes. */
export function widthOfLongestWord(text: string, size: number, bold: boolean): number {
  let longest = 0
  let word = 0
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n)
    const parted = code === space || code === newLine
    if (!parted) word += thousandthsOf(code)
    if (word > longest) longest = word
    if (parted || code === hyphen || code === dash) word = 0
  }
  return inTwips(longest, size, bold)
}

/** No text of so many letters is wider than this, whatever they are. */
export function widestOfLetters(letters: number, size: number): number {
  return inTwips(letters * widest, size, true)
}

/** About how many lines a text takes in a column of so many twips: broken at spaces, and in a word that is wider than the column. */
export function linesOfText(text: string, width: number, size: number, bold: boolean): number {
  if (!text.includes('\n') && widestOfLetters(text.length, size) <= width) return 1
  let lines = 0
  for (const line of text.split('\n')) {
    let filled = 0
    lines += 1
    for (const word of line.split(/(?<= )/)) {
      const needed = widthOfText(word.trimEnd(), size, bold)
      if (filled > 0 && filled + needed > width) {
        lines += 1
        filled = 0
      }
      lines += Math.max(0, Math.ceil(needed / width) - 1)
      filled += widthOfText(word, size, bold)
    }
  }
  return lines
}

function inTwips(thousandths: number, size: number, bold: boolean): number {
  return (thousandths * (bold ? boldness : 1) * size * 20) / 1000
}

const [space, newLine, hyphen, dash] = [0x20, 0x0A, 0x2D, 0x2013]
const usual = 556
const widest = 944
const boldness = 1.09

/** Thousandths of the size, as the font itself has them, by the code of the letter. */
const widths = new Uint16Array(256).fill(usual)
for (const [width, letters] of Object.entries({ 222: 'ijl', 278: 'ft .,:;/I\u00A0', 333: 'r-()', 500: 'ckJsvxyz', 611: 'FTZ', 667: 'ABEKPSVXYÄÅ', 722: 'CDHNRUw', 778: 'GOQÖ', 833: 'mM', 889: '%', 944: 'W' }))
  for (const letter of letters) widths[letter.charCodeAt(0)] = Number(width)

/** Beyond Latin 1 an average letter; the second half of a pair (of an emoji) adds nothing. */
function thousandthsOf(code: number): number {
  if (code < 256) return widths[code] ?? usual
  return code >= 0xDC00 && code <= 0xDFFF ? 0 : usual
}
