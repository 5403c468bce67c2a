import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import type { FormValue } from '../../../src/core/forms/place.ts'
import { fillForm } from '../../../src/main/forms/fill-form.ts'
import { readForm } from '../../../src/main/forms/read-form.ts'
import { control, madeForm, paragraph, prompt, table } from './made-form.ts'
import { rawParts } from './outside.ts'

const text = (words: string): FormValue => ({ kind: 'text', text: words })
const rows = (...cells: string[][]): FormValue => ({
  kind: 'blocks',
  blocks: [{ kind: 'table', table: { caption: 'Tuotokset', note: '', columns: cells[0]!.map((_, n) => ({ title: `Sarake ${n}`, align: 'start', width: 100 / cells[0]!.length })), rows: cells.map((row) => ({ cells: row.map((words) => [{ text: words }]), bold: false })) } }],
})

async function places(body: string, header?: string) {
  const read = await readForm(await madeForm({ body, ...(header && { header }) }), 'lomake.docx')
  if (!read.ok) throw new Error(read.problem.key)
  return read.value.places
}

async function filled(body: string, values: Record<string, FormValue>, header?: string) {
  const result = await fillForm(await madeForm({ body, ...(header && { header }) }), 'lomake.docx', new Map(Object.entries(values)))
  if (!result.ok) throw new Error(result.problem.key)
  const parts = await rawParts(result.value.docx)
  const part = (path: string) => parts.find((one) => one.path === path)?.bytes.toString('utf8') ?? ''
  const { value: words } = await mammoth.extractRawText({ buffer: result.value.docx })
  return { ...result.value, xml: part('word/document.xml'), header: part('word/header1.xml'), words: words.split('\n').filter(Boolean) }
}

const form = (name: string, kind: string, shown = '     ') =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${name}"/><w:enabled/><w:calcOnExit w:val="0"/>${kind}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t xml:space="preserve">${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

test('a place is called by its title, else by what stands beside it, under the heading above', async () => {
  const body = [
    paragraph('1. Hakija', 'Otsikko1'),
    `<w:p><w:r><w:t xml:space="preserve">Saaja: </w:t></w:r>${control('saaja', prompt(), '<w:text/>')}</w:p>`,
    table([paragraph('Kustannuslaji'), paragraph('Talousarvio'), paragraph('Toteuma')], [paragraph('Palkat'), '<w:p/>', '<w:p/>']),
    table([paragraph('Yhteyshenkilö')], ['<w:p><w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/></w:p>']),
    `<w:p><w:r><w:t xml:space="preserve">Puhelin </w:t></w:r>${form('Teksti1', '<w:textInput/>')}</w:p>`,
    paragraph('Toteutus {{kuvaus}} ja {{kuvaus}}'),
  ].join('')
  expect((await places(body, paragraph('{{diaari}}'))).map(({ key, name, heading, takes, part }) => [key, name, heading, takes, part])).toEqual([
    ['control:saaja', 'Nimi saaja', '1. Hakija', 'line', 'body'],
    ['cell:1. Hakija/Palkat – Talousarvio', 'Palkat – Talousarvio', '1. Hakija', 'blocks', 'body'],
    ['cell:1. Hakija/Palkat – Toteuma', 'Palkat – Toteuma', '1. Hakija', 'blocks', 'body'],
    ['cell:1. Hakija/Yhteyshenkilö', 'Yhteyshenkilö', '1. Hakija', 'blocks', 'body'],
    ['formField:Teksti1', 'Puhelin', '1. Hakija', 'lines', 'body'],
    ['field:kuvaus', 'kuvaus', '1. Hakija', 'lines', 'body'],
    ['field:diaari', 'diaari', '', 'blocks', 'header'],
  ])
})

test('what the authority locked, groups, pictures and frames around other places are not offered', async () => {
  const body = [
    control('lukittu', prompt(), '<w:lock w:val="contentLocked"/><w:text/>'),
    control('ryhmä', paragraph('Koko lomake'), '<w:group/>'),
    control('kuva', prompt(), '<w:picture/>'),
    control('kehys', `<w:p>${control('sisällä', prompt(), '<w:text/>')}</w:p>`),
  ].map((one) => (one.includes('<w:p>') ? one : `<w:p>${one}</w:p>`))
  expect((await places(body.join(''))).map(({ key }) => key)).toEqual(['control:sisällä'])
})

test('a filled control is no prompt any more, keeps the look of what is typed there, and is not bound to other data', async () => {
  const { xml } = await filled(`<w:p>${control('saaja', prompt(), '<w:rPr><w:b/></w:rPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/><w:text/>')}</w:p>`, { 'control:saaja': text('Oy & Co\nToinen rivi') })
  expect(xml).toContain('<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Oy &amp; Co Toinen rivi</w:t></w:r></w:sdtContent>')
  expect(xml).not.toMatch(/showingPlcHdr|dataBinding|Paikkamerkki/)
})

test('controls around paragraphs, a cell and a row are filled without losing the form’s own', async () => {
  const cell = `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p>${prompt()}</w:p></w:tc>`
  const body = [
    control('lohko', `<w:p><w:pPr><w:pStyle w:val="Normaali"/><w:jc w:val="both"/></w:pPr>${prompt()}</w:p>`),
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Nimi</w:t></w:r></w:p></w:tc>${control('solu', cell)}</w:tr>${control('rivi', `<w:tr><w:tc><w:p><w:r><w:t>Osoite</w:t></w:r></w:p></w:tc>${cell}</w:tr>`)}</w:tbl>`,
  ].join('')
  const two: FormValue = { kind: 'blocks', blocks: ['Eka', 'Toka'].map((words) => ({ kind: 'paragraph', pieces: [{ text: words }], level: 0 })) }
  const { words, xml, left } = await filled(body, { 'control:lohko': two, 'control:solu': text('Koivuranta'), 'control:rivi': text('Katu 1') })
  expect({ words, left }).toEqual({ words: ['Eka', 'Toka', 'Nimi', 'Koivuranta', 'Osoite', 'Katu 1'], left: [] })
  expect(xml.match(/<w:pPr><w:pStyle w:val="Normaali"\/><w:jc w:val="both"\/><\/w:pPr>/g)).toHaveLength(2)
})

test('a table fills a block control in the style of the form’s tables, and a cell still ends with a paragraph', async () => {
  const body = table([paragraph('Tuotokset'), control('taulukko', `<w:p>${prompt()}</w:p>`)])
  const { xml, words } = await filled(body, { 'control:taulukko': rows(['Malli', '3']) })
  expect(words).toEqual(['Tuotokset', 'Tuotokset', 'Sarake 0', 'Sarake 1', 'Malli', '3'])
  expect(xml).toContain('<w:tblPr><w:tblStyle w:val="TaulukkoRuudukko"/><w:tblW w:w="5000" w:type="pct"/>')
  expect(xml).toContain('</w:tbl><w:p></w:p></w:sdtContent></w:sdt></w:tc>')
})

test('a day, a choice and a tick keep for machines what they show to people', async () => {
  const body = `<w:p>${control('pvm', prompt(), '<w:date w:fullDate="2001-01-01T00:00:00Z"><w:dateFormat w:val="dd.MM.yyyy"/></w:date>')}${control('laji', prompt(), '<w:dropDownList><w:listItem w:displayText="Valitse" w:value=""/><w:listItem w:displayText="Erityisavustus" w:value="2"/></w:dropDownList>')}${control('toinen', prompt(), '<w:dropDownList><w:listItem w:displayText="Kyllä" w:value="k"/></w:dropDownList>')}${control('rasti', '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r>', '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="00FE" w14:font="Wingdings"/></w14:checkbox>')}</w:p>`
  const { xml, left } = await filled(body, { 'control:pvm': { kind: 'day', day: '2020-03-05' }, 'control:laji': text('ERITYISAVUSTUS '), 'control:toinen': text('Ehkä'), 'control:rasti': { kind: 'tick', ticked: true } })
  expect(xml).toMatch(/<w:date w:fullDate="2020-03-05T00:00:00Z">.*<w:t xml:space="preserve">05\.03\.2020</)
  expect(xml).toContain('>Erityisavustus</w:t>')
  expect(xml).toMatch(/<w14:checked w14:val="1"\/>.*<w:rFonts w:ascii="MS Gothic"\/><\/w:rPr><w:sym w:font="Wingdings" w:char="F0FE"\/>/)
  expect(left).toEqual(['control:toinen'])
})

test('a repeating section has an item for each row of a table, and no id or bookmark twice', async () => {
  const item = `<w:sdt><w:sdtPr><w:id w:val="5"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p w14:paraId="0A0B0C0D"><w:bookmarkStart w:id="1" w:name="rivi"/><w:r><w:t xml:space="preserve">Tuotos: </w:t></w:r>${control('tuotos', prompt(), '<w:text/>')}${control('määrä', prompt(), '<w:text/>')}<w:bookmarkEnd w:id="1"/></w:p></w:sdtContent></w:sdt>`
  const section = `<w:sdt><w:sdtPr><w:tag w:val="tuotokset"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>${item}</w:sdtContent></w:sdt>`
  const { xml, words } = await filled(section, { 'control:tuotokset': rows(['Malli', '1', 'valmis'], ['Opas', '2', 'kesken'], ['Kurssi', '', '']) })
  expect(words).toEqual(['Tuotos: Malli1 – valmis', 'Tuotos: Opas2 – kesken', 'Tuotos: KurssiKirjoita tekstiä napsauttamalla tätä.'].map((line, n) => (n === 2 ? expect.stringContaining('Tuotos: Kurssi') : line)))
  const twice = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([found]) => found).filter((one, n, every) => every.indexOf(one) !== n)
  expect([twice(/<w:id w:val="\d+"\/>/g), twice(/w:name="rivi"/g), twice(/paraId="\w+"/g)]).toEqual([[], [], []])
})

test('form fields of old Word take texts, ticks and choices, with one place for field and bookmark', async () => {
  const body = `<w:p><w:r><w:t xml:space="preserve">Nimi </w:t></w:r><w:bookmarkStart w:id="3" w:name="Teksti1"/>${form('Teksti1', '<w:textInput/>')}<w:bookmarkEnd w:id="3"/></w:p><w:p>${form('Valinta1', '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', '')}<w:r><w:t xml:space="preserve"> Ilman arvonlisäveroa</w:t></w:r></w:p><w:p>${form('Lista1', '<w:ddList><w:listEntry w:val="Yksi"/><w:listEntry w:val="Kaksi"/></w:ddList>', '')}</w:p>`
  expect((await places(body)).map(({ key, name, takes }) => [key, name, takes])).toEqual([['formField:Teksti1', 'Nimi', 'lines'], ['formField:Valinta1', 'Ilman arvonlisäveroa', 'tick'], ['formField:Lista1', 'Lista1', 'choice']])
  const { xml } = await filled(body, { 'formField:Teksti1': text('Eka\nToka'), 'formField:Valinta1': { kind: 'tick', ticked: true }, 'formField:Lista1': text('kaksi') })
  expect(xml).toContain('<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t xml:space="preserve">Eka</w:t><w:br/><w:t xml:space="preserve">Toka</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="3"/>')
  expect(xml).toContain('<w:default w:val="0"/><w:checked w:val="1"/></w:checkBox>')
  expect(xml).toContain('<w:ddList><w:result w:val="1"/>')
})

test('a text box that Word wrote twice is one place, filled in both', async () => {
  const inside = (kind: string) => `<w:r><w:t xml:space="preserve">${kind}: {{kenttä}}</w:t></w:r>`
  const box = (kind: string) => `<w:txbxContent><w:p>${control('laatikko', prompt(), '<w:text/>')}${inside(kind)}</w:p></w:txbxContent>`
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('uusi')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('vanha')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  expect((await places(body)).map(({ key }) => key)).toEqual(['control:laatikko', 'field:kenttä'])
  const { xml } = await filled(body, { 'control:laatikko': text('Sama'), 'field:kenttä': text('arvo') })
  expect([...xml.matchAll(/>(Sama|uusi: arvo|vanha: arvo)</g)].map(([, words]) => words)).toEqual(['Sama', 'uusi: arvo', 'Sama', 'vanha: arvo'])
})

test('fields cut over runs, twice in one text, and from right to left keep what stands around them', async () => {
  const body = `<w:p><w:r><w:t>a {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ni</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">mi }} b {{nimi}}{{luku}} &amp; c</w:t></w:r></w:p><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>שלום {{nimi}}</w:t></w:r></w:p>`
  const { words, xml } = await filled(body, { 'field:nimi': text('Ada <3'), 'field:luku': text('7') })
  expect(words).toEqual(['a Ada <3 b Ada <37 & c', 'שלום Ada <3'])
  expect(xml).toContain('<w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">שלום Ada &lt;3</w:t>')
})

test('a field or control that lies in another filled place gives way to it', async () => {
  const body = `<w:p>${control('ulompi', '<w:r><w:t>{{sisällä}}</w:t></w:r>', '<w:text/>')}<w:bookmarkStart w:id="2" w:name="merkki"/><w:r><w:t>{{merkissä}}</w:t></w:r><w:bookmarkEnd w:id="2"/></w:p>`
  const values = { 'field:sisällä': text('a'), 'field:merkissä': text('b') }
  expect((await filled(body, values)).words).toEqual(['ab'])
  const { words, left } = await filled(body, { ...values, 'control:ulompi': text('U'), 'bookmark:merkki': text('M') })
  expect({ words, left }).toEqual({ words: ['UM'], left: ['field:sisällä', 'field:merkissä'] })
})

test('a place with nothing to say keeps its prompt, and one that is not in the form is told', async () => {
  const { xml, filled: done, left } = await filled(`<w:p>${control('tyhjä', prompt(), '<w:text/>')}</w:p>`, { 'control:tyhjä': text(' \n '), 'control:poissa': text('x') })
  expect({ done, left }).toEqual({ done: [], left: ['control:tyhjä', 'control:poissa'] })
  expect(xml).toContain('<w:showingPlcHdr/>')
})
