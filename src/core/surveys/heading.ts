/** What a column's heading says: the question's code and words, and the part of it that the column holds, if only a part. */
export interface HeadingParts {
  code: string
  text: string
  /** What the columns of one question have in common; null for a column that stands alone. */
  stem: string | null
  part: { code: string; text: string } | null
}

/**
 * Reads a heading in the shapes tools use: `Q1`, `Q1. Text`, `Q4[SQ001]`, `Q4[SQ001]. Text [Option]`,
 * `Text [Option]`, `Q4/option` (KoboToolbox), `Q4_1` beside `Text - Option` (Qualtrics).
 */
export function headingParts(heading: string, code: string, tool: string | null): HeadingParts {
  if (code !== '' && tool === 'Qualtrics') return qualtrics(heading, code)
  if (code !== '') return { ...headingParts(code, '', tool), ...wordsOf(heading) }
  return limeSurvey(heading) ?? kobo(heading, tool) ?? grid(heading, tool) ?? alone(heading, tool)
}

/** The same for the same question, however it is typed: case, spaces, numbering and closing marks aside. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^\d{1,3}[.)]\s+/, '')
    .replace(/[\s:;.?!*…]+$/, '')
}

function limeSurvey(heading: string): HeadingParts | null {
  const [, code = '', part = '', text = ''] = /^([\p{L}_][\w-]*)\[([^\]]+)\](?:\[[^\]]*\])?\.?\s*(.*)$/u.exec(heading) ?? []
  if (code === '') return null
  const words = grid(text, 'LimeSurvey')
  return { code, text: words?.text ?? text, stem: code, part: { code: part, text: words?.part?.text || part } }
}

function kobo(heading: string, tool: string | null): HeadingParts | null {
  if (!heading.includes('/') || !(tool === 'KoboToolbox' || /^[\w.-]+(\/[\w.-]+)+$/.test(heading))) return null
  const stem = heading.slice(0, heading.lastIndexOf('/'))
  const part = heading.slice(heading.lastIndexOf('/') + 1)
  return { code: part, text: part, stem, part: { code: part, text: part } }
}

function grid(heading: string, tool: string | null): HeadingParts | null {
  const [, text = '', part = ''] = /^(.+?)\s*\[([^[\]]+)\]$/.exec(heading) ?? []
  if (text === '') return null
  const { code, text: words } = alone(text, tool)
  return { code, text: words, stem: text, part: { code: part, text: part } }
}

function qualtrics(heading: string, code: string): HeadingParts {
  const [, stem = '', part = ''] = /^(.+?)_(\d+(?:_TEXT)?)$/.exec(code) ?? []
  const dash = heading.lastIndexOf(' - ')
  if (stem === '') return { code, text: heading, stem: null, part: null }
  const text = dash > 0 ? heading.slice(0, dash).replace(/ - (Selected Choice|Valittu vaihtoehto|Valt alternativ)$/i, '') : heading
  return { code: stem, text, stem, part: { code: part, text: dash > 0 ? heading.slice(dash + 3) : part } }
}

/** A single word is a code (`ika`, `Kunta`); of `ika. Minkä ikäinen olet?` only LimeSurvey tells that the first word is one. */
function alone(heading: string, tool: string | null): HeadingParts {
  const [, code = '', text = ''] = /^(\p{L}[\p{L}\d_-]{0,20})[.:]\s+(.+)$/u.exec(heading) ?? []
  if (/\d/.test(code) || (code !== '' && tool === 'LimeSurvey')) return { code, text, stem: null, part: null }
  return { code: /^[\p{L}_][\p{L}\d_-]{0,30}$/u.test(heading) ? heading : '', text: heading.replace(/^\d{1,3}[.)]\s+/, ''), stem: null, part: null }
}

/** Words from a row of texts that stands beside a row of codes: `Text [Option]`. */
function wordsOf(heading: string): Partial<HeadingParts> {
  const words = grid(heading, null)
  return words ? { text: words.text, ...(words.part && { part: words.part }) } : { text: heading }
}
