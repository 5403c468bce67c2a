import { all, child, isOn, textOf, valueOf, type Element } from '../../word/foreign/xml.ts'
import { labelAfter, labelBeside } from '../labels.ts'
import type { Found } from './found.ts'

/** Content controls (ISO/IEC 29500-1, 17.5.2) that a person may fill. */
export function controls(root: Element): Found[] {
  return [...all(root)].filter(({ name }) => name === 'w:sdt').flatMap((element) => control(element) ?? [])
}

function control(element: Element): Found | null {
  const properties = child(element, 'w:sdtPr')
  const takes = takesOf(element, properties)
  if (takes === null || isLocked(properties)) return null
  const own = valueOf(properties, 'w:tag') || valueOf(properties, 'w:alias')
  const name = valueOf(properties, 'w:alias') || (takes === 'tick' && labelAfter(element)) || labelOf(element) || valueOf(properties, 'w:tag')
  return { target: { kind: 'control', element }, takes, own, name, choices: choicesOf(properties) }
}

function takesOf(element: Element, properties: Element | undefined): Found['takes'] | null {
  const is = (name: string) => child(properties, name) !== undefined
  if (unfillable.some(is)) return null
  if (is('w15:repeatingSection')) return 'rows'
  if (is('w14:checkbox')) return 'tick'
  if (is('w:date')) return 'day'
  if (is('w:dropDownList') || is('w:comboBox')) return 'choice'
  if (is('w:text')) return isOn(multiLineOf(properties)) ? 'lines' : 'line'
  if (isFrame(element)) return null
  return contentLevel(element) === 'runs' ? 'lines' : 'blocks'
}

/** Pictures, contents lists, groups and the like: nothing that a text could stand in. Items are filled with their section. */
const unfillable = ['w:group', 'w:picture', 'w:docPartObj', 'w:docPartList', 'w:citation', 'w:bibliography', 'w:equation', 'w15:repeatingSectionItem', 'w15:webExtensionLinked', 'w15:webExtensionCreated']

/** `w:multiLine` is an attribute of `w:text`; read as if it were a switch of its own. */
function multiLineOf(properties: Element | undefined): Element | undefined {
  const text = child(properties, 'w:text')
  const value = text?.attributes['w:multiLine']
  return text && value !== undefined ? { ...text, attributes: { 'w:val': value } } : undefined
}

/** Around other controls, or around a table of the form: filling it would wipe out what the authority wrote. */
function isFrame(element: Element): boolean {
  return [...all(element)].some((one) => one !== element && (one.name === 'w:sdt' || (one.name === 'w:tbl' && !isPrompt(element))))
}

export function isPrompt(element: Element): boolean {
  return isOn(child(child(element, 'w:sdtPr'), 'w:showingPlcHdr'))
}

/** The authority has locked what stands in it. */
function isLocked(properties: Element | undefined): boolean {
  return ['contentLocked', 'sdtContentLocked'].includes(valueOf(properties, 'w:lock'))
}

/** What a control holds is what may stand where it stands. */
export function contentLevel(element: Element): 'runs' | 'paragraphs' | 'cell' | 'row' {
  const names = new Set(child(element, 'w:sdtContent')?.inside.map(({ name }) => name))
  if (names.has('w:tr')) return 'row'
  if (names.has('w:tc')) return 'cell'
  return names.has('w:p') || names.has('w:tbl') ? 'paragraphs' : 'runs'
}

function labelOf(element: Element): string {
  const row = contentLevel(element) === 'row' ? child(child(element, 'w:sdtContent'), 'w:tr') : undefined
  return row ? textOf(row.inside.find(({ name }) => name === 'w:tc') ?? row) : labelBeside(element)
}

function choicesOf(properties: Element | undefined): string[] {
  const list = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox')
  const items = list?.inside.filter(({ name }) => name === 'w:listItem') ?? []
  // An item without a value is the prompt ‘Choose an item’.
  return items.filter(({ attributes }) => attributes['w:value'] !== '').map(({ attributes }) => attributes['w:displayText'] ?? attributes['w:value'] ?? '')
}
