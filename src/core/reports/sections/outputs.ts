import { OutputStage, OutputType, type Output } from '../../actions/action.ts'
import { organisations } from '../../programme/programme.ts'
import { row } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** What is left behind. Planned, starting and operating are kept apart: a sum of them would mislead. */
export function outputs(telling: Telling): Block[] {
  const { material, words } = telling
  if (material.outputs.length === 0) return [paragraph(plain(words('reports.noOutputs')))]
  return [...stages(telling), ...OutputStage.options.toReversed().flatMap((stage) => ofStage(telling, stage))]
}

function stages({ material, words, figures }: Telling): Block[] {
  const of = (stage: string, type?: string) => material.outputs.filter((output) => output.stage === stage && (type === undefined || output.type === type))
  const types = OutputType.options.filter((type) => material.outputs.some((output) => output.type === type))
  const cell = (name: string, some: Output[]): Inline[] => [figures.count(name, recordsOf('outputs', some))]
  return [
    table({
      anchor: 't_output_stages',
      caption: words('reports.outputsCaption'),
      columns: [[words('reports.outputType'), 40], ...OutputStage.options.map((stage): [string, number, 'end'] => [words(`reports.stage${capital(stage)}`), 20, 'end'])],
      rows: types.map((type) => [[plain(words(`reports.output${capital(type)}`))], ...OutputStage.options.map((stage) => cell(`outputs_${stage}_${type}`, of(stage, type)))]),
      total: [[plain(words('reports.total'))], ...OutputStage.options.map((stage) => cell(`outputs_${stage}`, of(stage)))],
      note: words('reports.outputsNote'),
    }),
  ]
}

function ofStage(telling: Telling, stage: OutputStage): Block[] {
  const { workbook, material, words } = telling
  const some = material.outputs.filter((output) => output.stage === stage)
  if (some.length === 0) return []
  const title = words(`reports.stage${capital(stage)}`)
  return [
    heading(2, title, `outputs_${stage}`),
    table({
      anchor: `t_outputs_${stage}`,
      caption: words('reports.outputListCaption', { stage: title.toLowerCase() }),
      columns: [[words('reports.output'), 32], [words('reports.outputType'), 17], [words('reports.languages'), 14], [words('reports.availability'), 37]],
      rows: some.map((output) => [
        described(telling, output),
        [plain(words(`reports.output${capital(output.type)}`))],
        [plain((output.languages ?? []).map((language) => words(`reports.language${capital(language)}`)).join(', ') || '–')],
        whereFound(telling, output),
      ]),
    }),
  ]

  function whereFound(telling: Telling, output: Output): Inline[] {
    const owner = row(workbook, organisations, output.permanentOwnerId)
    const found: Inline[][] = [
      telling.text(output.availability, 'outputs', output.id),
      output.practiceId ? [plain(`${words('kinds.practiceId')}: ${output.practiceId}`)] : [],
      output.link && /^https?:/.test(output.link) ? [{ kind: 'link', text: output.link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: output.link }] : [],
      owner ? [plain(`${words('reports.permanentOwner')}: `), ...telling.text(owner.name, 'organisations', owner.id)] : [],
      telling.text(output.note, 'outputs', output.id),
    ]
    const given = found.filter((inlines) => inlines.length > 0)
    return given.length === 0 ? [plain('–')] : given.flatMap((inlines, index) => (index === 0 ? inlines : [plain('; '), ...inlines]))
  }
}

/** Its name, and what it is. */
function described(telling: Telling, output: Output): Inline[] {
  const description = telling.text(output.description, 'outputs', output.id)
  return [...telling.text(output.name, 'outputs', output.id), ...(description.length > 0 ? [plain(': '), ...description] : [])]
}
