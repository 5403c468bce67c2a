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

test('with an attachment that is erased all files go that it ever had, from the backups as well; not one that another attachment names', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const cells = { reportId: 'rep_1', kind: 'other', 'name.fi': 'Liite', required: false }
  const report = { kind: 'interim', grantIds: [], periodId: 'per_1', languages: ['fi'], outline: 'interim@1' }
  const names = ['atc_1', 'atc_2']
  await bench.get('workbook.commit', { label: { key: 'reportAdded' }, put: { reports: { rep_1: report }, attachments: Object.fromEntries(names.map((name) => [name, cells])) } })
  for (const name of ['luonnos Maija.txt', 'Maija.txt', 'yhteinen.txt']) await attach(bench, name, Buffer.from(`Sisältö: ${name}`), 'atc_1')
  const { rows } = await bench.get('workbook.page', { table: 'attachments', from: 0 })
  await bench.get('workbook.commit', { label: { key: 'attachmentSaved' }, put: { attachments: { atc_2: { fileId: rows['atc_1']!['fileId'] as string } } } })
  await bench.get('backups.make', null)
  expect(await bench.get('erase.row', { table: 'attachments', id: 'atc_1', fields: null, reason: 'Pyyntö' })).toEqual({ records: 3, problems: [] })
  expect(await filesWith('Maija', bench.at(`workbooks/${id}`))).toEqual([])
  expect(await readdir(bench.at(`backups/${id}/files`))).toEqual(await readdir(bench.at(`workbooks/${id}/files`)))
  bench.desk.save = bench.at('takaisin.txt')
  await bench.get('attachments.save', { attachmentId: 'atc_2' })
  expect(await bench.get('erase.row', { table: 'attachments', id: 'atc_2', fields: ['fileId'], reason: 'Pyyntö' })).toEqual({ records: 2, problems: [] })
  for (const place of ['workbooks', 'backups']) expect(await readdir(bench.at(`${place}/${id}/files`))).toEqual([])
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

async function attach(bench: Workbench, name: string, content: Buffer, attachmentId = ledger) {
  bench.desk.open = bench.at(name)
  await writeFile(bench.desk.open, content)
  return bench.get('attachments.attach', { attachmentId })
}

async function filesWith(words: string, folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return files.filter((_, index) => contents[index]!.includes(words))
}

async function findings(bench: Workbench): Promise<string[]> {
  const { sections } = await bench.get('reports.readiness', { reportId: 'rep_2020h2', language: 'fi' })
  return sections.flatMap((section) => section.findings.map(({ id }) => id))
}
