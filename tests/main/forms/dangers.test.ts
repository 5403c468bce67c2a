import { expect, test } from 'vitest'
import { fillForm } from '../../../src/main/forms/fill-form.ts'
import { readForm } from '../../../src/main/forms/read-form.ts'
import { madeForm, paragraph, related, type MadeForm } from './made-form.ts'
import { rawParts } from './outside.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const microsoft = 'http://schemas.microsoft.com/office/2006/relationships'
const picture = (attributes: string) => `<w:p><w:r><w:drawing><a:blip ${attributes}/></w:drawing></w:r></w:p>`

const dangerous: MadeForm = {
  body: paragraph('{{nimi}}') + picture('r:embed="rId7" r:link="rId8"') + `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>Ohjeet</w:t></w:r></w:hyperlink></w:p>`,
  mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  relations: [
    `<Relationship Id="rId5" Type="${microsoft}/vbaProject" Target="vbaProject.bin"/>`,
    `<Relationship Id="rId6" Type="${office}/settings" Target="settings.xml"/>`,
    `<Relationship Id="rId7" Type="${office}/image" Target="media/image1.png"/>`,
    `<Relationship Id="rId8" Type="${office}/image" Target="https://seuranta.example/kuva.png" TargetMode="External"/>`,
    `<Relationship Id="rId9" Type="${office}/hyperlink" Target="https://stm.fi" TargetMode="External"/>`,
  ].join(''),
  rootRelations: '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
  contentTypes: '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/vbaData.xml" ContentType="application/vnd.ms-word.vbaData+xml"/>',
  parts: {
    'word/vbaProject.bin': Buffer.from('Sub AutoOpen()'),
    'word/_rels/vbaProject.bin.rels': related(`<Relationship Id="rId1" Type="${microsoft}/wordVbaData" Target="vbaData.xml"/>`),
    'word/vbaData.xml': '<vba/>',
    'word/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:compat/></w:settings>`,
    'word/_rels/settings.xml.rels': related(`<Relationship Id="rId1" Type="${office}/attachedTemplate" Target="https://ilkea.example/malli.dotm" TargetMode="External"/>`),
    'word/media/image1.png': Buffer.from([137, 80, 78, 71]),
    '_xmlsignatures/origin.sigs': Buffer.alloc(0),
  },
}

test('macros, templates and pictures from elsewhere and a signature are named with their addresses, a link is not', async () => {
  const read = await readForm(await madeForm(dangerous), 'lomake.docm')
  expect(read.ok && read.value.dangers).toEqual([
    { kind: 'macros', from: '' },
    { kind: 'signature', from: '' },
    { kind: 'remoteImage', from: 'https://seuranta.example/kuva.png' },
    { kind: 'externalTemplate', from: 'https://ilkea.example/malli.dotm' },
  ])
})

test('none of them is carried into the filled form, and everything else is', async () => {
  const form = await madeForm(dangerous)
  const filled = await fillForm(form, 'lomake.docm', new Map([['field:nimi', { kind: 'text', text: 'Koivuranta' }]]))
  if (!filled.ok) throw new Error(filled.problem.key)
  const parts = new Map((await rawParts(filled.value.docx)).map(({ path, bytes }) => [path, bytes.toString('utf8')]))
  expect([...parts.keys()]).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/styles.xml', 'word/settings.xml', 'word/_rels/settings.xml.rels', 'word/media/image1.png'])
  const whole = [...parts.values()].join('\n')
  expect(whole).not.toMatch(/vba|macroEnabled|AutoOpen|ilkea|seuranta|digital-signature|attachedTemplate|r:link/i)
  expect(parts.get('[Content_Types].xml')).toContain('<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>')
  expect(parts.get('word/document.xml')).toContain('<a:blip r:embed="rId7"/>')
  expect(parts.get('word/settings.xml')).toContain('<w:zoom w:percent="100"/><w:compat/>')
  expect(parts.get('word/_rels/document.xml.rels')).toContain('https://stm.fi')
  const again = await readForm(filled.value.docx, 'lomake.docx')
  expect(again.ok && again.value.dangers).toEqual([])
})

test('a form without any of them keeps every part that is not filled', async () => {
  const form = await madeForm({ body: paragraph('{{nimi}}') })
  const filled = await fillForm(form, 'lomake.docx', new Map([['field:nimi', { kind: 'text', text: 'Koivuranta' }]]))
  const [before, after] = [await rawParts(form), await rawParts(filled.ok ? filled.value.docx : form)]
  expect(before.filter(({ bytes }, n) => !bytes.equals(after[n]!.bytes)).map(({ path }) => path)).toEqual(['word/document.xml'])
})
