import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { mostFileBytes } from '../../../src/core/files/file.ts'
import { readForm } from '../../../src/main/forms/read-form.ts'
import { madeForm, paragraph } from './made-form.ts'

async function refusal(bytes: Buffer) {
  const read = await readForm(bytes, 'lomake.docx')
  return read.ok ? null : read.problem.key
}

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')

test('what is no form is told by its bytes, each with its own sentence', async () => {
  const whole = await madeForm({ body: paragraph('{{nimi}}') })
  expect(await refusal(whole)).toBeNull()
  expect(await refusal(Buffer.alloc(0))).toBe('form-empty')
  expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('form-wrong-kind')
  expect(await refusal(Buffer.from('{\\rtf1 {{nimi}}}'))).toBe('form-wrong-kind')
  expect(await refusal(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('form-encrypted')
  expect(await refusal(Buffer.concat([compound, Buffer.from('WordDocument', 'utf16le')]))).toBe('form-old-word')
  expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('form-damaged')
  expect(await refusal(Buffer.concat([whole, Buffer.alloc(mostFileBytes)]))).toBe('form-too-large')
})

test('another kind of package, broken XML, a document type and another encoding are refused', async () => {
  const other = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  expect(await refusal(await madeForm({ body: '', mainType: other, parts: { 'word/document.xml': '<workbook/>' } }))).toBe('form-wrong-kind')
  expect(await refusal(await madeForm({ body: '', parts: { '_rels/.rels': '<Relationships/>' } }))).toBe('form-wrong-kind')
  expect(await refusal(await madeForm({ body: '<w:p>' }))).toBe('form-damaged')
  expect(await refusal(await madeForm({ body: '', parts: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "cc">]><w:document xmlns:w="x">&b;</w:document>' } }))).toBe('form-damaged')
  expect(await refusal(await madeForm({ body: '', parts: { 'word/document.xml': Buffer.from('<?xml version="1.0" encoding="UTF-16"?><w:document/>', 'utf16le') } }))).toBe('form-damaged')
})

test('a small file that would swell past its bounds is not unpacked', async () => {
  const form = await madeForm({ body: paragraph('{{nimi}}'), parts: { 'word/media/iso.bmp': Buffer.alloc(30_000_000) } })
  expect(deflateRawSync(Buffer.alloc(30_000_000)).length).toBeLessThan(40_000)
  expect(await refusal(form)).toBe('form-unpacks-too-large')
})
