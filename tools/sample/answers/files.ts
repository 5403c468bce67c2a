import { chanceFrom } from '../chance.ts'
import { askedIn, surveyTemplate } from '../surveys.ts'
import { respondentsOf, type Respondent } from './respondents.ts'
import { writeXlsx, type XlsxCell } from './xlsx.ts'

/** The three surveys' answers as the tools they were asked with would give them. */
export async function answerFiles(resources: string): Promise<{ name: string; content: string | Buffer }[]> {
  return [
    { name: 'lapset-2020.csv', content: limeSurvey(resources) },
    { name: 'vanhemmat-2020.xlsx', content: await microsoftForms(resources) },
    { name: 'ammattilaiset-2020.csv', content: kobo(resources) },
  ]
}

/** LimeSurvey: UTF-8 with BOM, `;`, every field quoted, its own columns first, headings "code. text". */
function limeSurvey(resources: string): string {
  const asked = askedIn(surveyTemplate(resources, 'children'))
  const chance = chanceFrom(21)
  const own = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed']
  const lines = respondentsOf('lapset').map(({ language, answers }, index) => {
    const system = [String(index + 1), `${moment('2020-10-19', index, 180, 28, chance).replace('T', ' ')}`, '2', language, String(chance.whole(100_000_000, 1_999_999_999))]
    return [...system, ...asked.map(({ code }) => one(answers, code))]
  })
  return csv([[...own, ...asked.map(({ code, text }) => `${code}. ${text.fi}`)], ...lines])
}

/** Microsoft Forms: one sheet, English system columns, labels for answers, several choices each ended by `;`. */
function microsoftForms(resources: string): Promise<Buffer> {
  const asked = askedIn(surveyTemplate(resources, 'parents'))
  const chance = chanceFrom(22)
  const rows = respondentsOf('vanhemmat').map(({ answers }, index): XlsxCell[] => {
    const begun = moment('2020-10-12', index, 260, 27, chance)
    const done = new Date(Date.parse(`${begun}Z`) + chance.whole(180, 900) * 1000).toISOString().slice(0, 19)
    return [
      index + 1, { moment: begun }, { moment: done }, 'anonymous', '',
      ...asked.map(({ code, type, options }): XlsxCell => {
        const given = answers[code]!
        const label = (answer: string) => sentence(options?.find((option) => option.code === answer)?.text.fi ?? answer)
        if (Array.isArray(given)) return given.map((answer) => `${label(answer)};`).join('')
        return type === 'number' && given !== '' ? Number(given) : label(given)
      }),
    ]
  })
  return writeXlsx('Sheet1', [['ID', 'Start time', 'Completion time', 'Email', 'Name', ...asked.map(({ text }) => text.fi!)], ...rows])
}

/** KoboToolbox: `;`, names as `group/question`, a column of 0 and 1 for each option of a multiple choice, its own columns last. */
function kobo(resources: string): string {
  const asked = askedIn(surveyTemplate(resources, 'professionals'))
  const chance = chanceFrom(23)
  const groupOf = (type: string) => (type === 'open' ? 'avoimet' : type === 'scale' ? 'vaittamat' : 'tausta')
  const columns = asked.flatMap(({ code, type, options }): { heading: string; cell(answers: Respondent['answers']): string }[] =>
    type === 'multi'
      ? options!.map((option) => ({ heading: `tausta/${code}/${option.code}`, cell: (answers) => (answers[code]!.includes(option.code) ? '1' : '0') }))
      : [{ heading: `${groupOf(type)}/${code}`, cell: (answers) => one(answers, code) }],
  )
  const tail = ['_id', '_uuid', '_submission_time', '_validation_status', '_notes', '_status', '_submitted_by', '__version__', '_tags', '_index']
  const lines = respondentsOf('ammattilaiset').map(({ answers }, index) => {
    const at = moment('2020-11-02', index, 140, 25, chance)
    return [...columns.map((column) => column.cell(answers)), String(110_000 + index * 7), uuid(chance), at, '', '', 'submitted_via_web', '', 'v1', '', String(index + 1)]
  })
  return csv([[...columns.map(({ heading }) => heading), ...tail], ...lines])
}

function one(answers: Respondent['answers'], code: string): string {
  const given = answers[code]
  return typeof given === 'string' ? given : ''
}

function csv(lines: string[][]): string {
  return `\uFEFF${lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}\r\n`
}

/** When the nth of so many answered, spread over the days that the survey was open. */
function moment(from: string, index: number, of: number, days: number, chance: ReturnType<typeof chanceFrom>): string {
  const day = Math.floor((index * days) / of)
  const seconds = chance.whole(7 * 3600, 20 * 3600)
  return new Date(Date.parse(`${from}T00:00:00Z`) + day * 86_400_000 + seconds * 1000).toISOString().slice(0, 19)
}

function uuid(chance: ReturnType<typeof chanceFrom>): string {
  const digits = (count: number) => Array.from({ length: count }, () => chance.whole(0, 15).toString(16)).join('')
  return [digits(8), digits(4), digits(4), digits(4), digits(12)].join('-')
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
