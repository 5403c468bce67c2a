import { expect, test } from 'vitest'
import { guessColumns } from '../../../src/core/surveys/guess-columns.ts'
import { question, repeated, sheetOf } from './sheets.ts'

const open = Array.from({ length: 40 }, (_, place) => `Vastaus numero ${place} omin sanoin.`)
const guess = (columns: Record<string, string[]>, ...more: [Parameters<typeof guessColumns>[1]?, Parameters<typeof guessColumns>[2]?]) =>
  guessColumns(sheetOf(columns), more[0] ?? [], more[1]).map(({ use, type, personal }) => (use === 'dropped' ? `dropped${personal ? ` ${personal}` : ''}` : type))

test.each<[string, string[], string]>([
  ['Oletko käyttänyt palvelua?', repeated(['Kyllä', 'Ei']), 'single'],
  ['Meitä kuunneltiin', repeated(['Täysin samaa mieltä', 'jokseenkin eri mieltä', 'En osaa sanoa']), 'scale'],
  ['Vi blev hörda', repeated(['Helt av samma åsikt', 'Varken av samma eller annan åsikt']), 'scale'],
  ['We were heard', repeated(['Strongly agree', 'Disagree']), 'scale'],
  ['Meitä kuunneltiin', repeated(['5 – täysin samaa mieltä', '1 – täysin eri mieltä']), 'scale'],
  ['Aikuinen kysyi, mitä mieltä olen', repeated(['🙂', '☹️', '😐']), 'scale'],
  ['Sain apua ajoissa', repeated(['1', '2', '5']), 'scale'],
  ['Montako lasta perheessä on?', repeated(['1', '2', '5']), 'number'],
  ['Matka palveluun, km', repeated(['1,5', '12', '1 200']), 'number'],
  ['Milloin asioitte?', repeated(['2020-10-05', '5.10.2020']), 'date'],
  ['Palvelut', repeated(['Neuvola;Perhetyö;', 'Neuvola;', 'Perhetyö;Kerho;']), 'multi'],
  ['Palvelut', repeated(['Neuvola, Perhetyö', 'Neuvola', 'Perhetyö, Kerho', 'Kerho, Neuvola, Perhetyö']), 'multi'],
  ['Mikä toimii?', open, 'open'],
  ['Mikä toimii?', repeated(['Puisto, kerho ja kirjasto ovat hyviä. Kiitos!', ...open.slice(0, 20)]), 'open'],
])('%s is read by its answers', (heading, answers, type) => {
  expect(guess({ [heading]: answers })).toEqual([type])
})

test.each<[string, string[], string]>([
  ['Sähköposti', repeated(['anonymous']), 'email'],
  ['E-postadress', open, 'email'],
  ['Nimi', repeated(['Anna', 'Pekka']), 'name'],
  ['Ditt namn', open, 'name'],
  ['Last name', open, 'name'],
  ['Tekijä', open, 'name'],
  ['_submitted_by', open, 'name'],
  ['ipaddr', repeated(['x', 'y', 'z']), 'ipAddress'],
  ['token', open, 'token'],
  ['Puhelinnumero', open, 'phone'],
  ['Kotiosoite', open, 'location'],
  ['LocationLatitude', repeated(['60,1', '61,2']), 'location'],
  ['Jätä halutessasi sähköpostiosoitteesi arvontaa varten', open, 'email'],
  ['Syntymäaika', repeated(['2010-01-01', '2011-02-02']), 'birthDate'],
  ['Muuta', repeated(['matti@esimerkki.fi', 'kyllä', '', 'ehkä']), 'email'],
  ['Mitä muuta?', [...open, 'Tyttäreni 131052-308T ei saanut apua'], 'personalIdentityCode'],
  ['Muuta', repeated(['192.168.1.4', '10.0.0.7']), 'ipAddress'],
  ['Muuta', repeated(['040 123 4567', '+358 50 1234567']), 'phone'],
  ['Kuka auttoi?', ['Anna Korhonen', 'Pekka Virtanen', 'Liisa Maria Laine', 'Olli Niemi', 'Saara Mäki-Aho', 'Ville Kangas'], 'name'],
])('%s looks personal and is dropped', (heading, answers, reason) => {
  expect(guess({ [heading]: answers, Toinen: repeated(['Kyllä', 'Ei'], answers.length) })).toEqual([`dropped ${reason}`, 'single'])
})

test('what only sounds personal is kept', () => {
  const columns = { 'Puhelinpalvelu toimii': repeated(['1', '4', '5']), 'Palvelun nimi': repeated(['Neuvola', 'Kerho', 'Perhekeskus', 'Muu']), 'Onko sähköposti tuttu?': repeated(['Kyllä', 'Ei']), Kotikunta: repeated(['Koivuranta', 'Rantala', 'Lehtola', 'Saarela']) }
  expect(guess(columns)).toEqual(['scale', 'single', 'single', 'single'])
})

test('the columns a tool adds of its own accord are dropped', () => {
  const lime = { id: repeated(['1']), submitdate: repeated(['2021-01-02']), lastpage: repeated(['3']), startlanguage: repeated(['fi', 'sv']), seed: repeated(['123456']), Q1: repeated(['1', '2']), groupTime4: repeated(['12.4']), interviewtime: repeated(['60']) }
  const forms = { Tunnus: repeated(['1']), Aloitusaika: repeated(['2021-01-02']), Valmistumisaika: repeated(['2021-01-02']), Arvosana: repeated(['4', '5']) }
  const kobo = { start: repeated(['2021-01-02']), end: repeated(['2021-01-02']), 'perhe/arvio': repeated(['4', '5']), _id: repeated(['1']), _uuid: repeated(['a']), __version__: repeated(['v1']), _index: repeated(['1']) }
  expect([guess(lime), guess(forms), guess(kobo)].map((types) => types.filter((type) => type !== 'dropped'))).toEqual([['scale'], ['scale'], ['scale']])
})

test('columns of ticks with a common heading are one question of many choices, and its free text stands alone', () => {
  const lime = { 'Q4[SQ001]': repeated(['Y', 'N']), 'Q4[SQ002]': repeated(['N', '', 'Y']), 'Q4[other]': open, 'Q5[SQ001]': repeated(['1', '3', '5']), 'Q5[SQ002]': repeated(['1', '2']) }
  const kobo = { 'palvelut/neuvola': repeated(['0', '1']), 'palvelut/kerho': repeated(['1', '0']), palvelut: repeated(['neuvola kerho', 'kerho']), _uuid: open }
  const text = { 'Mitä käytitte? [Neuvola]': repeated(['Neuvola', '']), 'Mitä käytitte? [Kerho]': repeated(['', 'Kerho']) }
  expect([guess(lime), guess(kobo), guess(text)]).toEqual([['multi', 'multi', 'open', 'scale', 'scale'], ['multi', 'multi', 'dropped', 'dropped'], ['multi', 'multi']])
})

test("the survey's own question and the last import tell more than the answers", () => {
  const columns = { lapset: repeated(['1', '2']), 'Mikä toimii?': repeated(['Hyvin', 'Huonosti']), Sähköposti: open }
  const questions = [question('lapset', 'number'), question('Q2', 'open', { text: { sv: 'Vad fungerar?', fi: 'mikä  toimii' } })]
  const remembered = [{ heading: 'lapset', use: 'dropped', type: 'number' }, { heading: 'Sähköposti', use: 'question', type: 'open' }]
  expect([guess(columns, questions), guess(columns, questions, remembered)]).toEqual([['number', 'open', 'dropped email'], ['dropped', 'open', 'dropped email']])
})

test('a column without a heading or without answers is dropped', () => {
  expect(guess({ Q1: ['1', '2', '2', '5'], '': ['x', 'y', 'z', 'x'], 'Q3. Tyhjä': [] })).toEqual(['scale', 'dropped', 'dropped'])
})
