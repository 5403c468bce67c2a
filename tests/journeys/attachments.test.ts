import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { workbench, type Workbench } from './workbench.ts'

const ledger = 'atc_paakirja'
const finding = `attachment-missing:${ledger}`

test('a file is attached, mends its finding, travels with a copy, and comes out as it went in', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  expect(await findings(bench)).toContain(finding)
  const content = randomBytes(300_000)
  const attached = await attach(bench, 'Pääkirja 2020 syksy.pdf', content)
  expect(attached).toMatchObject({ name: 'Pääkirja 2020 syksy.pdf' })
  expect(await findings(bench)).not.toContain(finding)
  expect((await bench.get('workbook.state', null))?.undo).toEqual({ key: 'fileAttached', values: { name: 'Pääkirja 2020 syksy.pdf' } })

  bench.desk.save = bench.at('kopio.muutos')
  await bench.get('workbooks.saveCopy', null)
  bench.desk.open = bench.desk.save
  const copy = await bench.get('workbooks.openFile', null)
  expect(copy).toMatchObject({ sample: false, notices: [] })
  expect(await findings(bench)).not.toContain(finding)
  bench.desk.save = bench.at('takaisin.pdf')
  expect(await bench.get('attachments.save', { attachmentId: ledger })).toMatchObject({ name: 'takaisin.pdf' })
  expect((await readFile(bench.desk.save)).equals(content)).toBe(true)
})

test('a saved attachment is shown where it is, but not opened, since it may be a program from other hands', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  await attach(bench, 'Pääkirja.cmd', Buffer.from('@echo off'))
  bench.desk.save = bench.at('Pääkirja.cmd')
  const saved = await bench.get('attachments.save', { attachmentId: ledger })
  if (saved === 'cancelled') throw new Error('Nobody cancelled')
  expect(await bench.ask('files.open', { file: saved.file })).toMatchObject({ ok: false, problem: { key: 'file-not-opened' } })
  expect(bench.desk.opened).toEqual([])
  await bench.get('files.show', { file: saved.file })
  expect(bench.desk.opened).toEqual([bench.desk.save])
})

test('attaching can be undone and done again, also after the program was closed', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  await attach(bench, 'pääkirja.pdf', Buffer.from('Pääkirja'))
  await bench.get('workbook.undo', null)
  expect(await findings(bench)).toContain(finding)
  expect(await bench.ask('attachments.save', { attachmentId: ledger })).toMatchObject({ ok: false, problem: { key: 'attachment-without-file' } })

  const again = await bench.reopen()
  await again.get('workbooks.openSample', null)
  await again.get('workbook.redo', null)
  expect(await findings(again)).not.toContain(finding)
  again.desk.save = again.at('takaisin.pdf')
  await again.get('attachments.save', { attachmentId: ledger })
  expect(await readFile(again.desk.save, 'utf8')).toBe('Pääkirja')
})

test('a file can be changed for another, and taken off by an ordinary edit', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const first = await attach(bench, 'luonnos.pdf', Buffer.from('luonnos'))
  const second = await attach(bench, 'lopullinen.pdf', Buffer.from('lopullinen'))
  expect(first).not.toEqual(second)
  bench.desk.save = bench.at('takaisin.pdf')
  await bench.get('attachments.save', { attachmentId: ledger })
  expect(await readFile(bench.desk.save, 'utf8')).toBe('lopullinen')
  await bench.get('workbook.commit', { label: { key: 'fileDetached', values: { name: 'lopullinen.pdf' } }, put: { attachments: { [ledger]: { fileId: null } } } })
  expect(await findings(bench)).toContain(finding)
  await bench.get('workbook.undo', null)
  await bench.get('workbook.undo', null)
  await bench.get('attachments.save', { attachmentId: ledger })
  expect(await readFile(bench.desk.save, 'utf8')).toBe('luonnos')
})

test('a file that is too large, empty, gone or a folder is named, and nothing is changed', async () => {
  const bench = await workbench()
  const before = await bench.get('workbooks.openSample', null)
  await writeFile(bench.at('iso.pdf'), 'x')
  await truncate(bench.at('iso.pdf'), 50 * 1024 * 1024 + 1)
  await writeFile(bench.at('tyhjä.pdf'), '')
  await mkdir(bench.at('kansio'))
  const refusal = async (name: string) => {
    bench.desk.open = bench.at(name)
    const result = await bench.ask('attachments.attach', { attachmentId: ledger })
    return result.ok ? null : result.problem
  }
  expect(await refusal('iso.pdf')).toEqual({ key: 'attachment-too-large', values: { file: 'iso.pdf', megabytes: 51, most: 50 } })
  expect(await refusal('tyhjä.pdf')).toEqual({ key: 'attachment-empty', values: { file: 'tyhjä.pdf' } })
  expect(await refusal('poissa.pdf')).toEqual({ key: 'file-not-read', values: { file: 'poissa.pdf' } })
  expect(await refusal('kansio')).toEqual({ key: 'file-not-read', values: { file: 'kansio' } })
  bench.desk.open = null
  expect(await bench.get('attachments.attach', { attachmentId: ledger })).toBe('cancelled')
  expect(await bench.ask('attachments.attach', { attachmentId: 'atc_none' })).toMatchObject({ ok: false, problem: { key: 'attachment-unknown' } })
  expect((await bench.get('workbook.state', null))?.savedAt).toBe(before.savedAt)
  expect(await stat(join(bench.userData, 'sample/files')).catch(() => null)).toBeNull()
})

test('the raw answers of a survey are not taken as an attachment, since attachments travel with copies', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.open = resolve('resources/demo/surveys/lapset-2020.csv')
  const chosen = await bench.get('surveys.chooseFile', { waveId: 'wav_lapset2020' })
  if (chosen === 'cancelled') throw new Error('a file was chosen')
  await bench.get('surveys.import', { file: chosen.file, waveId: 'wav_lapset2020', mapping: [], deleteOn: '2021-06-30' })
  expect(await bench.ask('attachments.attach', { attachmentId: 'atc_kyselylomakkeet' })).toEqual({ ok: false, problem: { key: 'attachment-holds-answers', values: { file: 'lapset-2020.csv' } } })
  expect(await stat(join(bench.userData, 'sample/files')).catch(() => null)).toBeNull()
})

test('a file that is gone from the workbook’s folder is told by its name, and attaching it again mends it', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  await attach(bench, 'pääkirja.pdf', Buffer.from('Pääkirja'))
  const [hash] = await readdir(join(bench.userData, 'sample/files'))
  await rm(join(bench.userData, 'sample/files', hash!))
  bench.desk.save = bench.at('takaisin.pdf')
  expect(await bench.ask('attachments.save', { attachmentId: ledger })).toEqual({ ok: false, problem: { key: 'attachment-file-missing', values: { file: 'pääkirja.pdf' } } })
  await attach(bench, 'pääkirja.pdf', Buffer.from('Pääkirja'))
  await bench.get('attachments.save', { attachmentId: ledger })
  expect(await readFile(bench.desk.save, 'utf8')).toBe('Pääkirja')
})

async function attach(bench: Workbench, name: string, content: Buffer) {
  bench.desk.open = bench.at(name)
  await writeFile(bench.desk.open, content)
  return bench.get('attachments.attach', { attachmentId: ledger })
}

async function findings(bench: Workbench): Promise<string[]> {
  const { sections } = await bench.get('reports.readiness', { reportId: 'rep_2020h2', language: 'fi' })
  return sections.flatMap((section) => section.findings.map(({ id }) => id))
}
