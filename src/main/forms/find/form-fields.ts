import { all, child, valueOf, type Element } from '../../word/foreign/xml.ts'
import { labelAfter, labelBeside } from '../labels.ts'
import type { Found } from './found.ts'

/** The form fields of Word 97–2003 (ISO/IEC 29500-1, 17.16.5), which many authorities' forms still are made of. */
export function formFields(root: Element): Found[] {
  return [...all(root)].filter(({ name }) => name === 'w:p').flatMap(fieldsIn)
}

/** Those that begin and end in the paragraph: begin, what it asks, separator, what is shown, end. */
function fieldsIn(paragraph: Element): Found[] {
  const found: Found[] = []
  const open: Open[] = []
  for (const run of paragraph.inside.filter(({ name }) => name === 'w:r')) {
    const mark = child(run, 'w:fldChar')
    const kind = mark?.attributes['w:fldCharType']
    const field = open.at(-1)
    if (mark && kind === 'begin') open.push({ begin: mark, separator: null, result: [] })
    else if (kind === 'separate' && field) field.separator = run
    else if (kind === 'end') found.push(...closed(open.pop(), run))
    else if (field?.separator) field.result.push(run)
  }
  return found
}

interface Open {
  begin: Element
  separator: Element | null
  result: Element[]
}

function closed(field: Open | undefined, end: Element): Found[] {
  const data = child(field?.begin, 'w:ffData')
  const list = child(data, 'w:ddList')
  if (!field || !data || (!list && !child(data, 'w:checkBox') && !child(data, 'w:textInput'))) return []
  const own = valueOf(data, 'w:name')
  return [{
    target: { kind: 'formField', element: field.begin, separator: field.separator, result: field.result, end },
    takes: list ? 'choice' : child(data, 'w:checkBox') ? 'tick' : 'lines',
    own,
    name: (child(data, 'w:checkBox') && labelAfter(end)) || labelBeside(field.begin) || child(data, 'w:statusText')?.attributes['w:val'] || own,
    choices: list?.inside.filter(({ name }) => name === 'w:listEntry').map(({ attributes }) => attributes['w:val'] ?? '') ?? [],
  }]
}
