import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FormValue } from '../../../src/core/forms/place.ts'
import { fillForm } from '../../../src/main/forms/fill-form.ts'
import { control, madeForm, paragraph, prompt, table } from './made-form.ts'
import { differencesOutside, dom, rawParts, type Element } from './outside.ts'

/** Pieces of a form, each with one place of its own name. */
const kinds: ((name: string) => { xml: string; key: string })[] = [
  (name) => ({ key: `control:${name}`, xml: `<w:p><w:r><w:t>Ennen &#228; </w:t></w:r>${control(name, prompt(), '<w:text w:multiLine="1"/>')}<w:r><w:t>jälkeen</w:t></w:r></w:p>` }),
  (name) => ({ key: `control:${name}`, xml: control(name, `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${prompt()}</w:p>`) }),
  (name) => ({ key: `cell:/${name}`, xml: table([paragraph(name), '<w:p/>']) }),
  (name) => ({ key: `field:${name}`, xml: `<w:p><w:r><w:t>Vapaa {</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>{${name}}} teksti</w:t></w:r></w:p>` }),
  (name) => ({ key: `field:${name}`, xml: paragraph(`{{${name}}}`) }),
  (name) => ({ key: `bookmark:${name}`, xml: `<w:p><w:bookmarkStart w:id="${name.slice(1)}" w:name="${name}"/><w:r><w:t>…</w:t></w:r><w:bookmarkEnd w:id="${name.slice(1)}"/></w:p>` }),
]
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(']]>', '<w:t>&amp;', '\u0000\u0008\u000b\uFFFF', '\uD800 puolikas', '👩‍👧‍👦 emoji', 'a\r\nb\n\nc\td', '  välit  ', '{{toinen}}', 'x'.repeat(50_000)),
)

test('whatever is filled in, in whichever places, the rest stays the same and the form stays readable', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ kind: fc.nat(kinds.length - 1), text: nasty, isFilled: fc.boolean(), asBlocks: fc.boolean() }), { minLength: 1, maxLength: 8 }), async (wishes) => {
      const pieces = wishes.map((wish, n) => ({ ...wish, name: `n${n + 1}`, ...kinds[wish.kind]!(`n${n + 1}`) }))
      const values = new Map(pieces.filter(({ isFilled }) => isFilled).map(({ key, text, asBlocks }): [string, FormValue] => [key, asBlocks ? { kind: 'blocks', blocks: [{ kind: 'paragraph', pieces: [{ text, bold: true }], level: 1 }, { kind: 'paragraph', pieces: [{ text: 'toinen' }], level: 0 }] } : { kind: 'text', text }]))
      // What parts them is nothing that a filled text may hold: an empty paragraph would be taken for the next part.
      const form = await madeForm({ body: pieces.map(({ xml }) => xml).join(paragraph('Seuraava osa')) })
      const filled = await fillForm(form, 'lomake.docx', values)
      if (!filled.ok) throw new Error(filled.problem.key)
      const [before, after] = [await rawParts(form), await rawParts(filled.value.docx)]
      expect(after.map(({ path, date, method }) => [path, date, method])).toEqual(before.map(({ path, date, method }) => [path, date, method]))
      for (const [n, { path, bytes }] of before.entries()) if (path !== 'word/document.xml') expect(after[n]!.bytes.equals(bytes)).toBe(true)
      const [old, fresh] = [before, after].map((parts) => dom(parts.find(({ path }) => path === 'word/document.xml')!.bytes.toString('utf8')))
      expect(differencesOutside(old!, fresh!, isPlaceOf(new Set(pieces.filter(({ key }) => filled.value.filled.includes(key)).map(({ name }) => name))))).toEqual([])
      for (const { key, text } of pieces) if (filled.value.filled.includes(key)) expect(readable(fresh!.textContent ?? '')).toContain(readable(text))
    }),
    { numRuns: 150 },
  )
})

/** By the names in the tree, not by what the filling thinks it touched. */
function isPlaceOf(names: ReadonlySet<string>): (element: Element) => boolean {
  const holds = (text: string) => [...names].some((name) => text.includes(`{{${name}}}`))
  return (element) => {
    const text = element.textContent ?? ''
    const [parent, previous] = [element.parentNode, element.previousSibling as Element | null]
    if (element.tagName === 'w:sdt') return [...names].some((name) => text.includes('napsauttamalla') && tagOf(element) === name)
    if (element.tagName === 'w:p') return (holds(text) && text.startsWith('{{')) || (parent?.nodeName === 'w:tc' && text === '' && names.has(parent.previousSibling?.textContent ?? ''))
    if (element.tagName === 'w:t') return holds(paragraphText(element)) && /[{}]/.test(text)
    return element.tagName === 'w:r' && previous?.tagName === 'w:bookmarkStart' && Array.from(previous.attributes).some(({ localName, value }) => localName === 'name' && names.has(value))
  }
}

function tagOf(control: Element): string {
  const properties = control.childNodes[0] as Element
  const tag = Array.from(properties.childNodes).find(({ nodeName }) => nodeName === 'w:tag') as Element
  return tag.attributes[0]!.value
}

function paragraphText(element: Element): string {
  let around = element.parentNode
  while (around && around.nodeName !== 'w:p') around = around.parentNode
  return around?.textContent ?? ''
}

/** Breaks and tabs are elements, and what XML forbids is not printed. */
function readable(text: string): string {
  return text.replace(/[\s\p{Cc}\uFFFE\uFFFF\p{Cs}]/gu, '')
}
