import { inForce } from '../../settings/defaults.ts'
import { settings, settingsId } from '../../settings/settings.ts'
import { publishedTables, type PublishedTable } from '../../surveys/publishable-table.ts'
import { questions, surveys as surveyTable, waveInvitations, waves, type Question, type Survey, type Wave } from '../../surveys/survey.ts'
import { hundredthsOf } from '../../budget/account-for.ts'
import { sum } from '../../values/amounts.ts'
import { formatDays, formatHundredths } from '../../values/formats.ts'
import { byOrder, compare } from '../../values/order.ts'
import type { Text } from '../../values/text.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Published answers of the period's surveys: never the answers themselves, and nothing that `publish` hid. */
export function surveys(telling: Telling): Block[] {
  const { workbook, material, period, report, words } = telling
  const wanted = report.kind === 'final' ? material.periods.map((one) => one.id) : [period.id]
  const asked = rows(workbook, waves).filter((wave) => wanted.includes(wave.periodId)).toSorted((a, b) => compare(a.openFrom ?? '', b.openFrom ?? '') || compare(a.id, b.id))
  if (asked.length === 0) return [paragraph(plain(words('reports.noSurveys')))]
  return [overview(telling, asked), ...asked.flatMap((wave) => ofWave(telling, wave))]
}

function overview(telling: Telling, asked: Wave[]): Block {
  const { workbook, words, figures } = telling
  const minimum = minimumOf(telling)
  return table({
    anchor: 't_surveys',
    caption: words('reports.surveysCaption'),
    columns: [[words('reports.survey'), 30], [words('reports.respondents'), 22], [words('reports.open'), 18], [words('reports.invited'), 10, 'end'], [words('reports.answered'), 10, 'end'], [words('reports.responseShare'), 10, 'end']],
    rows: asked.map((wave) => {
      const survey = row(workbook, surveyTable, wave.surveyId)!
      const invitations = rows(workbook, waveInvitations).filter((one) => one.waveId === wave.id)
      const invited = sum(invitations.map((one) => one.invited))
      const answered = wave.answered ?? 0
      const few = answered > 0 && answered < minimum
      return [
        nameOf(telling, survey, wave),
        [plain(words(`reports.respondents${capital(survey.respondents)}`))],
        [plain(formatDays(wave.openFrom ?? null, wave.openTo ?? null))],
        [figures.of(`invited_${wave.id}`, 'count', invitations.length > 0 ? invited : null, 'sum of waveInvitations.invited', recordsOf('waveInvitations', invitations))],
        [few ? plain(words('reports.hidden')) : figures.of(`answered_${wave.id}`, 'count', wave.answered ?? null, 'sum of waves.answered', recordsOf('waves', [wave]))],
        [few || invited === 0 || wave.answered === undefined ? plain('–') : figures.of(`response_${wave.id}`, 'shareHundredths', hundredthsOf(answered, invited), 'share of sum of waves.answered in sum of waveInvitations.invited', [...recordsOf('waves', [wave]), ...recordsOf('waveInvitations', invitations)])],
      ]
    }),
  })
}

export function ofWave(telling: Telling, wave: Wave): Block[] {
  const { workbook, words } = telling
  const survey = row(workbook, surveyTable, wave.surveyId)!
  const published = newest(rows(workbook, publishedTables).filter((one) => one.waveId === wave.id))
  const asked = rows(workbook, questions).filter((question) => question.surveyId === survey.id).toSorted(byOrder)
  const shown = asked.flatMap((question): Shown[] => {
    const found = published.get(question.id)
    return found && found.table.rows.length > 0 ? [{ question, published: found }] : []
  })
  const title = heading(2, nameOf(telling, survey, wave).map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''), `survey_${wave.id}`)
  if (shown.length === 0) return [title, paragraph(plain(words('reports.nothingPublished')))]
  const scales = shown.filter(({ question }) => question.type === 'scale')
  const others = shown.filter(({ question }) => question.type !== 'scale')
  return [title, ...bySameScale(scales).flatMap((some, index) => scaleBlocks(telling, wave, some, index)), ...others.map((one) => optionTable(telling, one))]
}

interface Shown {
  question: Question
  published: PublishedTable
}

/** Statements answered on the same scale stand in one table and one chart. */
function bySameScale(scales: Shown[]): Shown[][] {
  const keyOf = (one: Shown) => one.published.table.rows.map((option) => option.code).toSorted().join('|')
  return [...new Set(scales.map(keyOf))].map((key) => scales.filter((one) => keyOf(one) === key))
}

function scaleBlocks(telling: Telling, wave: Wave, some: Shown[], index: number): Block[] {
  const { words } = telling
  const options = some[0]!.published.table.rows
  const minimum = minimumIn(some)
  const title = words('reports.scaleCaption', { survey: telling.letters(row(telling.workbook, surveyTable, wave.surveyId)!.name, 'surveys', wave.surveyId) })
  const optionWidth = Math.floor(48 / options.length)
  const text = (one: Shown) => telling.letters(one.question.text, 'questions', one.question.id)
  const best = some.filter((one) => one.published.table.meanHundredths != null).toSorted((a, b) => b.published.table.meanHundredths! - a.published.table.meanHundredths!)[0]
  return [
    {
      kind: 'chart',
      chart: {
        anchor: `c_scale_${wave.id}_${index}`,
        type: 'bar',
        stacked: true,
        title,
        categories: some.map(text),
        series: options.map((option, place) => ({ name: letters(telling, option.text), values: some.map((one) => shown(one.published.table.rows[place]?.count)) })),
        alt: best ? words('reports.scaleAlt', { title, question: text(best), mean: formatHundredths(best.published.table.meanHundredths!, telling.language) }) : title,
        valueTitle: words('reports.answers'),
      },
    },
    table({
      anchor: `t_scale_${wave.id}_${index}`,
      caption: title,
      columns: [
        [words('reports.statement'), 100 - optionWidth * options.length - 18],
        ...options.map((option): [string, number, 'end'] => [letters(telling, option.text), optionWidth, 'end']),
        [words('reports.answered'), 9, 'end'],
        [words('reports.mean'), 9, 'end'],
      ],
      rows: some.map((one) => [
        telling.text(one.question.text, 'questions', one.question.id),
        ...options.map((_, place) => [countCell(telling, one, place)]),
        [answeredCell(telling, one)],
        [meanCell(telling, one)],
      ]),
      note: words('reports.hiddenNote', { minimum }),
    }),
  ]
}

function optionTable(telling: Telling, one: Shown): Block {
  const { words } = telling
  const { rows: options, minimum } = one.published.table
  return table({
    anchor: `t_question_${one.published.waveId}_${one.question.id}`,
    caption: telling.letters(one.question.text, 'questions', one.question.id),
    columns: [[words('reports.option'), 60], [words('reports.answers'), 20, 'end'], [words('reports.share'), 20, 'end']],
    rows: options.map((option, place) => [
      letters(telling, option.text) ? [plain(letters(telling, option.text))] : [plain(option.code)],
      [countCell(telling, one, place)],
      [shareCell(telling, one, place)],
    ]),
    total: [[plain(words('reports.answered'))], [answeredCell(telling, one)], []],
    note: [...(one.question.type === 'multi' ? [words('reports.multiNote')] : []), words('reports.hiddenNote', { minimum })].join(' '),
  })
}

/** A hidden count is not said to be small: it may be hidden because another could be worked out from it. */
function countCell({ figures, words }: Telling, { published }: Shown, place: number): Inline {
  const option = published.table.rows[place]
  if (option === undefined) return plain('–')
  if (option.count === 'hidden') return plain(words('reports.hidden'))
  return figures.of(`answers_${published.id}_${place}`, 'count', option.count, `publishedTables.table.rows.${place}.count`, recordsOf('publishedTables', [published]))
}

/** Of those who answered, where both are shown: then it tells no more than they do. */
function shareCell({ figures }: Telling, { published }: Shown, place: number): Inline {
  const { rows: options, answered } = published.table
  const count = options[place]?.count
  if (typeof count !== 'number' || typeof answered !== 'number') return plain('–')
  return figures.of(`share_${published.id}_${place}`, 'shareHundredths', hundredthsOf(count, answered), `share of publishedTables.table.rows.${place}.count in publishedTables.table.answered`, recordsOf('publishedTables', [published]))
}

function meanCell({ figures }: Telling, { published }: Shown): Inline {
  const mean = published.table.meanHundredths
  return figures.of(`mean_${published.id}`, 'meanHundredths', mean ?? null, 'publishedTables.table.meanHundredths', recordsOf('publishedTables', [published]))
}

function answeredCell({ figures, words }: Telling, { published }: Shown): Inline {
  const { answered } = published.table
  if (answered === 'hidden') return plain(words('reports.hidden'))
  return figures.of(`answered_${published.id}`, 'count', answered, 'publishedTables.table.answered', recordsOf('publishedTables', [published]))
}

function newest(published: PublishedTable[]): Map<string, PublishedTable> {
  return new Map(published.toSorted((a, b) => compare(a.publishedAt, b.publishedAt)).map((one) => [one.questionId, one]))
}

function nameOf(telling: Telling, survey: Survey, wave: Wave): Inline[] {
  return [...telling.text(survey.name, 'surveys', survey.id), plain(' – '), ...telling.text(wave.name, 'waves', wave.id)]
}

function shown(count: number | 'hidden' | undefined): number | null {
  return typeof count === 'number' ? count : null
}

function minimumIn(some: Shown[]): number {
  return Math.max(...some.map(({ published }) => published.table.minimum))
}

function minimumOf({ workbook }: Telling): number {
  return inForce(row(workbook, settings, settingsId)).minimumCell
}

function letters({ language }: Telling, text: Text): string {
  return text[language] ?? text.fi ?? text.sv ?? text.en ?? ''
}
