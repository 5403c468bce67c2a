import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { accountRules, costCategories, grants, type Grant } from '../../src/core/budget/grant.ts'
import { noWish, type LedgerWish } from '../../src/core/budget/import/wish.ts'
import { addRow, together } from '../../src/core/workbook/edits.ts'
import { makeXlsx } from '../main/imports/make-xlsx.ts'
import { workbench, type Workbench } from './workbench.ts'

const label = { key: 'grantAdded', values: {} }
const grant: Grant = {
  id: 'gra_1', name: { fi: 'Lapsen tuki' }, authority: { fi: 'STM' }, diaryNumber: '1', decidedOn: '2020-02-01', usedFrom: '2020-03-01', usedTo: '2021-10-31', purpose: { fi: 'Kehittäminen' },
  grantedMaximumCents: 1_000_000_00, grantedShare: 8000, vat: 'withoutVat', costCentres: ['74210'],
}
const text = `Esimerkkilän kunta;;;;;;
Tosite;Kirjauspäivä;Tili;Kustannuspaikka;Toimittaja;Selite;Summa
101;5.10.2020;4310;74210;Virtanen Aino;Koulutus, Virtanen;1 000,00
102;6.10.2020;4310;74210;Oy Ab;Koulutus;250,50
103;7.10.2020;4420;74210;VR;Juna;49,50
104;8.10.2020;3260;74210;;Osallistumismaksut;-100,00
Yhteensä;;;;;;1 200,00
`

async function withGrant(): Promise<Workbench> {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const category = (id: string, order: string) => addRow(label, costCategories, { id, grantId: grant.id, code: order, name: { fi: id }, order } as { id: string })
  const rule = { id: 'rul_1', grantId: grant.id, accountBegins: '43', categoryId: 'cat_services', eligible: true }
  await bench.get('workbook.commit', together(label, [addRow(label, grants, grant), category('cat_services', 'a0'), category('cat_travel', 'a1'), addRow(label, accountRules, rule)]))
  return bench
}

async function choose(bench: Workbench, name: string, content: string | Buffer) {
  await writeFile(bench.at(name), content)
  bench.desk.open = bench.at(name)
  const chosen = await bench.get('ledger.chooseFile', { grantId: grant.id })
  if (chosen === 'cancelled') throw new Error('cancelled')
  return chosen
}

const wishOf = (more: Partial<LedgerWish> = {}): LedgerWish => ({ ...noWish, ...more })
const rowsOf = async (bench: Workbench, table: string) => Object.values((await bench.get('workbook.page', { table, from: 0 })).rows).filter((row) => row?.['removed'] !== true)

test('a ledger is looked at, taken in as one change with a backup before it, and taken back by one undo', async () => {
  const bench = await withGrant()
  const { file, preview } = await choose(bench, 'pääkirja.csv', text)
  expect(preview).toMatchObject({ preambleRows: 1, sumLines: 1, read: { rows: 4, cents: 1_200_00 }, costs: { rows: 3, cents: 1_300_00 }, income: { rows: 1, cents: -100_00 }, reconciling: { fileTotalCents: 1_200_00, isEven: true } })
  expect(JSON.stringify(preview)).not.toContain('Virtanen')

  const done = await bench.get('ledger.import', { file, wish: wishOf({ accounts: [{ account: '4420', use: 'cost', categoryId: 'cat_travel' }] }) })
  expect(done).toEqual({ added: 3, addedIncome: 1, changed: 0, removed: 0 })
  expect(JSON.stringify(await rowsOf(bench, 'ledgerRows'))).not.toContain('Virtanen')
  expect((await rowsOf(bench, 'accountRules')).map((rule) => rule?.['accountBegins']).toSorted()).toEqual(['43', '4420'])
  expect((await bench.get('workbook.state', null))?.undo).toEqual({ key: 'ledgerImported', values: { file: 'pääkirja.csv', count: 3 } })
  const { id } = (await bench.get('workbook.state', null))!
  expect((await bench.get('backups.list', { id })).map(({ why }) => why)).toContain('import')

  await bench.get('workbook.undo', null)
  expect([await rowsOf(bench, 'ledgerRows'), await rowsOf(bench, 'fundings')]).toEqual([[], []])
})

test('the same ledger again, as Excel too, brings nothing; undone and taken in again it counts once', async () => {
  const bench = await withGrant()
  const first = await choose(bench, 'pääkirja.csv', text)
  await bench.get('ledger.import', { file: first.file, wish: wishOf() })
  await bench.get('workbook.undo', null)
  const again = await choose(bench, 'pääkirja.csv', text)
  await bench.get('ledger.import', { file: again.file, wish: wishOf() })
  expect(await rowsOf(bench, 'ledgerRows')).toHaveLength(3)

  const xlsx = await makeXlsx([{ rows: [
    ['Tosite', 'Kirjauspäivä', 'Tili', 'Kustannuspaikka', 'Summa'],
    [101, { day: 44109 }, 4310, 74210, 1000],
    [102, { day: 44110 }, 4310, 74210, 250.5],
    [103, { day: 44111 }, 4420, 74210, 49.5],
    [104, { day: 44112 }, 3260, 74210, -100],
  ] }])
  const excel = await choose(bench, 'pääkirja.xlsx', xlsx)
  expect(excel.preview).toMatchObject({ added: { rows: 0 }, addedIncome: { rows: 0 }, standing: { rows: 3, cents: 1_300_00 }, reconciling: { isEven: true } })
  expect(await bench.ask('ledger.import', { file: excel.file, wish: wishOf() })).toMatchObject({ ok: false, problem: { key: 'ledger-nothing-new' } })
})

test('two people take in the ledger apart, one of them a grown one; merged, each row is there once', async () => {
  const mine = await withGrant()
  mine.desk.save = mine.at('lähtevä.muutos')
  await mine.get('workbooks.saveCopy', null)
  const theirs = await workbench()
  theirs.desk.open = mine.desk.save
  await theirs.get('workbooks.openFile', null)

  await mine.get('ledger.import', { file: (await choose(mine, 'pääkirja.csv', text)).file, wish: wishOf() })
  const grown = text.replace('Yhteensä;;;;;;1 200,00', '105;9.10.2020;4310;74210;;;10,00\nYhteensä;;;;;;1 210,00')
  await theirs.get('ledger.import', { file: (await choose(theirs, 'pääkirja uusi.csv', grown)).file, wish: wishOf() })
  theirs.desk.save = theirs.at('takaisin.muutos')
  await theirs.get('workbooks.saveCopy', null)
  mine.desk.open = theirs.desk.save
  await mine.get('workbooks.merge', null)
  expect([(await rowsOf(mine, 'ledgerRows')).length, (await rowsOf(mine, 'fundings')).length]).toEqual([4, 1])
  expect((await choose(mine, 'pääkirja uusi.csv', grown)).preview).toMatchObject({ added: { rows: 0 }, addedIncome: { rows: 0 }, reconciling: { isEven: true } })
})

test('an altered row is only taken over on purpose, and a difference only passed with open eyes', async () => {
  const bench = await withGrant()
  const first = await choose(bench, 'pääkirja.csv', text)
  await bench.get('ledger.import', { file: first.file, wish: wishOf() })
  const altered = text.replace('250,50', '260,50').replace('1 200,00', '1 210,00')
  const second = await choose(bench, 'pääkirja 2.csv', altered)
  expect(second.preview).toMatchObject({ changed: { count: 1, cents: 10_00 }, reconciling: { isEven: false, beyondFileCents: -10_00 } })
  expect(await bench.ask('ledger.import', { file: second.file, wish: wishOf() })).toMatchObject({ ok: false, problem: { key: 'ledger-not-even' } })
  expect(await bench.get('ledger.preview', { file: second.file, wish: wishOf({ takesChanges: true }) })).toMatchObject({ ledgerAfter: { rows: 3, cents: 1_310_00 }, reconciling: { isEven: true } })
  expect(await bench.get('ledger.import', { file: second.file, wish: wishOf({ takesChanges: true }) })).toEqual({ added: 0, addedIncome: 0, changed: 1, removed: 0 })
})

test('an account left out once is left out the next time, until it is wished otherwise', async () => {
  const bench = await withGrant()
  const first = await choose(bench, 'pääkirja.csv', text)
  await bench.get('ledger.import', { file: first.file, wish: wishOf({ accounts: [{ account: '4420', use: 'leftOut', categoryId: null }, { account: '3260', use: 'leftOut', categoryId: null }] }) })
  const again = await choose(bench, 'pääkirja.csv', text)
  expect(again.preview).toMatchObject({ added: { rows: 0 }, addedIncome: { rows: 0 }, leftOut: { account: { rows: 2, cents: -50_50 } } })
  const wish = wishOf({ accounts: [{ account: '4420', use: 'cost', categoryId: 'cat_travel' }] })
  expect(await bench.get('ledger.import', { file: again.file, wish })).toMatchObject({ added: 1, addedIncome: 0 })
})

test('columns corrected once are read so the next time', async () => {
  const bench = await withGrant()
  const odd = 'Tosite;Pvm;Tili;Hinta-arvio;Toteuma\n1;5.10.2020;4310;500,00;100,00\n2;6.10.2020;4310;500,00;200,00\n'
  const first = await choose(bench, 'a.csv', odd)
  const columns = first.preview.columns.map(({ column, use, heading }) => ({ column, use: heading === 'Hinta-arvio' ? ('sum' as const) : heading === 'Toteuma' ? ('dropped' as const) : use }))
  await bench.get('ledger.import', { file: first.file, wish: wishOf({ columns }) })
  const second = await choose(bench, 'b.csv', odd)
  expect(second.preview.columns.map(({ use }) => use)).toEqual(['voucher', 'bookedOn', 'account', 'sum', 'dropped'])
})

test.each([
  ['vanha.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]), 'table-file-old-excel'],
  ['suojattu.xlsx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), 'table-file-encrypted'],
  ['kuva.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'table-file-wrong-kind'],
  ['tyhjä.csv', Buffer.alloc(0), 'table-file-empty'],
  ['otsikoton.csv', '1;5.10.2020;4310;100,00\n', 'ledger-file-no-headings'],
  ['summaton.csv', 'Tosite;Päivä;Tili\n1;5.10.2020;4310\n', 'ledger-file-no-sums'],
  ['päivätön.csv', 'Tosite;Tili;Summa\n1;4310;100,00\n', 'ledger-file-no-days'],
  ['tiletön.csv', 'Tosite;Päivä;Summa\n1;5.10.2020;100,00\n', 'ledger-file-no-accounts'],
  ['rivitön.csv', 'Tosite;Päivä;Tili;Summa\nYhteensä;;;100,00\n', 'ledger-file-no-rows'],
])('%s gets a sentence, and nothing is taken in', async (name, content, key) => {
  const bench = await withGrant()
  await writeFile(bench.at(name), content)
  bench.desk.open = bench.at(name)
  expect(await bench.ask('ledger.chooseFile', { grantId: grant.id })).toEqual({ ok: false, problem: { key, values: { file: name } } })
  expect(await rowsOf(bench, 'ledgerRows')).toEqual([])
})

test('from the terminal: the first time rows come, the second time none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pääte pääkirja-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const workbook = join(folder, 'työkirja')
  await cp('resources/demo/workbook', workbook, { recursive: true })
  const file = join(folder, 'lisää.csv')
  await writeFile(file, 'Tosite;Kirjauspäivä;Tili;Kustannuspaikka;Summa\n2021/1;31.1.2021;4310;74210;100,00\nYhteensä;;;;100,00\n')
  const muutos = (...args: string[]) => spawnSync(process.execPath, [resolve('src/cli/muutos.ts'), 'import-ledger', '--workbook', workbook, ...args], { encoding: 'utf8' })
  expect(muutos('--file', file)).toMatchObject({ status: 2 })
  expect(muutos('--grant', 'gra_lape2020', '--file', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 uutta riviä') })
  expect(muutos('--grant', 'gra_lape2020', '--file', file)).toMatchObject({ status: 3, stderr: expect.stringContaining('lisää.csv') })
})
