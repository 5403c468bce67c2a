import { expect, test } from 'vitest'
import { guessColumns } from '../../../../src/core/budget/import/guess-columns.ts'
import { ledgerTable } from '../../../../src/core/budget/import/ledger-table.ts'
import { readOf, tableOf } from './ledgers.ts'

const usesOf = (text: string, kind?: 'csv' | 'xlsx') => guessColumns(tableOf(text, kind)).map(({ use, personal }) => (personal ? `${use}: ${personal}` : use))

test.each([
  ['Tosite;Kirjauspäivä;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa\n1;5.10.2020;4310;Koulutus;74210;Kurssi;100,00', ['voucher', 'bookedOn', 'account', 'accountName', 'costCentre', 'text', 'sum']],
  ['Verifikatnr;Bokföringsdag;Konto;Kontots namn;Kostnadsställe;Förklaring;Debet;Kredit\n1;5.10.2020;4310;Utbildning;74210;Kurs;100,00;', ['voucher', 'bookedOn', 'account', 'accountName', 'costCentre', 'text', 'debit', 'credit']],
  ['Voucher no;Posting date;Account;Account name;Cost centre;Description;Amount;VAT\n1;2020-10-05;4310;Training;74210;Course;72.00;17.28', ['voucher', 'bookedOn', 'account', 'accountName', 'costCentre', 'text', 'sum', 'vat']],
  ['Tositenumero;Pvm;Tilinumero;KP;Eräpäivä;Määrä;ALV\n1;5.10.2020;4310;74210;1.11.2020;100,00;24', ['voucher', 'bookedOn', 'account', 'costCentre', 'dropped', 'sum', 'dropped']],
  ['Tositepäivä;Kirjauspäivä;Tositelaji;Tosite;Tili;Summa;Saldo\n1.10.2020;5.10.2020;OL;17;4310;100,00;900,00', ['dropped', 'bookedOn', 'dropped', 'voucher', 'account', 'sum', 'dropped']],
  ['Päivä;Tili;Debet;Kredit;Summa\n5.10.2020;4310;100,00;;100,00', ['bookedOn', 'account', 'debit', 'credit', 'dropped']],
])('%s', (text, uses) => {
  expect(usesOf(text)).toEqual(uses)
})

test('columns that tell of persons are dropped, by their heading or by what is in them', () => {
  const names = ['Aino Virtanen', 'Eero Mäkinen', 'Liisa Korhonen', 'Pekka Nieminen', 'Sari Laine']
  const text = `Tosite;Päivä;Tili;Summa;Toimittaja;Hyväksyjä;Henkilönumero;Selite;Lisätieto;Viesti\n${names.map((name, place) => `${place};5.10.2020;5010;10,00;Oy ${place};AV;12${place};${name};131052-308T;${place}@esimerkki.fi`).join('\n')}`
  expect(usesOf(text)).toEqual(['voucher', 'bookedOn', 'account', 'sum', 'dropped: name', 'dropped: name', 'dropped: staffNumber', 'dropped: name', 'dropped: personalIdentityCode', 'dropped: email'])
})

test('columns are read as last time, and what looks personal is dropped anew', () => {
  const remembered = [
    { heading: 'Pvm', use: 'bookedOn' },
    { heading: 'Tili', use: 'account' },
    { heading: 'Toteutunut netto', use: 'sum' },
    { heading: 'Toimittaja', use: 'text' },
  ]
  const table = tableOf('Pvm;Tili;Summa;Toteutunut netto;Toimittaja\n5.10.2020;4310;124,00;100,00;Oy Ab')
  expect(guessColumns(table, remembered).map(({ use }) => use)).toEqual(['bookedOn', 'account', 'dropped', 'sum', 'dropped'])
})

test('an extract with a preamble, accounts as headings, repeated headings, part sums and a total adds up', () => {
  const read = readOf(`
Pääkirja 1.1.–31.12.2020;;;;
Kunta: Esimerkkilä;;;;
Tulostettu 15.1.2021;;;;
Tosite;Päivä;Selite;Debet;Kredit
Kustannuspaikka 74210 Lapsen tuki;;;;
4310 Asiantuntijapalvelut;;;;
;;Alkusaldo;0,00;
101;5.10.2020;Koulutus;1 000,00;
102;6.10.2020;Hyvitys;;200,00
4310 yhteensä;;;1 000,00;200,00
Tosite;Päivä;Selite;Debet;Kredit
4420 Matkat;;;;
103;7.10.2020;Juna;50,50;
;;;50,50;
Yhteensä;;;1 050,50;200,00
`)
  expect(read.entries.map(({ number, voucher, account, accountName, costCentre, cents }) => [number, voucher, account, accountName, costCentre, cents])).toEqual([
    [8, '101', '4310', 'Asiantuntijapalvelut', '74210', 1_000_00],
    [9, '102', '4310', 'Asiantuntijapalvelut', '74210', -200_00],
    [13, '103', '4420', 'Matkat', '74210', 50_50],
  ])
  expect(read.sumLines).toEqual([
    { number: 10, cents: 800_00, aboveCents: 800_00, isRight: true },
    { number: 14, cents: 50_50, aboveCents: 850_50, isRight: true },
    { number: 15, cents: 850_50, aboveCents: 850_50, isRight: true },
  ])
  expect([read.unread, read.otherRows]).toEqual([[], 4])
})

test('a total that its rows do not come to, and rows that cannot be read, are told by their number', () => {
  const read = readOf('Tosite;Päivä;Tili;Summa\n1;5.10.2020;4310;100,00\n2;32.10.2020;4310;50,00\n3;6.10.2020;4310;sata\nYhteensä;;;250,00')
  expect(read.sumLines).toEqual([{ number: 5, cents: 250_00, aboveCents: 100_00, isRight: false }])
  expect(read.unread).toEqual([3, 4])
})

test('an account with its name in one cell is parted from it', () => {
  const [entry] = readOf('Tosite;Päivä;Tili;Kustannuspaikka;Summa\n1;5.10.2020;4310 Asiantuntijapalvelut;74210 Lapsen tuki;100,00').entries
  expect(entry).toMatchObject({ account: '4310', accountName: 'Asiantuntijapalvelut', costCentre: '74210' })
})

test('a table without the headings of a ledger, or without rows, is refused in a sentence', () => {
  const read = (cells: string[][]) => ledgerTable({ fileName: 'a.csv', sha256: '', kind: 'csv', cells })
  expect(read([['Nimi', 'Ikä'], ['Aino', '7']])).toEqual({ ok: false, problem: { key: 'ledger-file-no-headings', values: { file: 'a.csv' } } })
  expect(read([['Tosite', 'Päivä', 'Tili', 'Summa'], ['', '', '', '']])).toEqual({ ok: false, problem: { key: 'ledger-file-no-rows', values: { file: 'a.csv' } } })
  expect(read([['', '']])).toEqual({ ok: false, problem: { key: 'table-file-empty', values: { file: 'a.csv' } } })
})
