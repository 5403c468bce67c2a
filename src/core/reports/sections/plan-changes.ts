import { formatDay } from '../../values/formats.ts'
import { paragraph, plain, table } from '../blocks.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'

/** Changes to the plan: old, new, why, who decided and when. */
export function planChanges(telling: Telling): Block[] {
  const { material, words } = telling
  if (material.planChanges.length === 0) return [paragraph(plain(words('reports.noPlanChanges')))]
  return [
    table({
      anchor: 't_plan_changes',
      caption: words('reports.planChangesCaption'),
      columns: [[words('reports.before'), 24], [words('reports.after'), 24], [words('reports.reason'), 28], [words('reports.decided'), 24]],
      rows: material.planChanges.map((change) => [
        telling.text(change.before, 'planChanges', change.id),
        telling.text(change.after, 'planChanges', change.id),
        telling.text(change.reason, 'planChanges', change.id),
        [...telling.text(change.decidedBy, 'planChanges', change.id), plain(` ${formatDay(change.decidedOn)}`)],
      ]),
    }),
  ]
}
