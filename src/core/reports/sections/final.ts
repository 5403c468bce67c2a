import { benefitGoals, organisations } from '../../programme/programme.ts'
import { members } from '../../values/table.ts'
import { byOrder } from '../../values/order.ts'
import { rows } from '../../workbook/rows.ts'
import { bullets, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'

/** Why the work was begun: the focus areas and benefit goals it was granted for. The objectives have a section of their own. */
export function background(telling: Telling): Block[] {
  const { workbook, material } = telling
  const goals = rows(workbook, benefitGoals).toSorted(byOrder)
  return [
    ...material.focusAreas.flatMap((area) => [
      paragraph(plain(telling.letters(area.name, 'focusAreas', area.id), { bold: true })),
      ...telling.rich(area.description, 'focusAreas', area.id),
    ]),
    ...(goals.length > 0 ? [paragraph(plain(telling.words('reports.benefitGoals'), { bold: true })), bullets(goals.map((goal) => telling.text(goal.name, 'benefitGoals', goal.id)))] : []),
  ]
}

/** Results municipality by municipality: how many actions reach it, and how many of them are done. */
export function municipalities(telling: Telling): Block[] {
  const { workbook, material, words, figures } = telling
  const all = rows(workbook, organisations).filter((one) => one.kind === 'municipality').toSorted(byOrder)
  const of = (id: string) => material.actions.filter((action) => members(action.municipalities).includes(id))
  if (!all.some((one) => of(one.id).length > 0)) return [paragraph(plain(words('reports.noMunicipalities')))]
  return [
    table({
      anchor: 't_municipalities',
      caption: words('reports.municipalitiesCaption'),
      columns: [[words('reports.municipality'), 24], [words('reports.actions'), 14, 'end'], [words('reports.ofWhichDone'), 14, 'end'], [words('reports.doneActions'), 48]],
      rows: all.map((one) => {
        const done = of(one.id).filter((action) => material.stateOf(action) === 'done')
        return [
          telling.text(one.name, 'organisations', one.id),
          [figures.count(`municipality_${one.id}`, recordsOf('actions', of(one.id)))],
          [figures.count(`municipality_done_${one.id}`, recordsOf('actions', done))],
          done.length > 0 ? [plain(done.map((action) => action.code).join(', '))] : [plain('–')],
        ]
      }),
    }),
  ]
}
