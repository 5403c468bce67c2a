import { workloads } from '../../budget/grant.ts'
import { people, periods } from '../../programme/programme.ts'
import { collate } from '../../values/formats.ts'
import { row, rows } from '../../workbook/rows.ts'
import { paragraph, plain, table } from '../blocks.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'

/** Work paid from the grant, by role: person-months and hours, from the time records. */
export function staff(telling: Telling): Block[] {
  const { workbook, words, figures, grants } = telling
  const worked = rows(workbook, workloads).filter((workload) => {
    const period = row(workbook, periods, workload.periodId)
    return period && period.to >= telling.from && period.to <= telling.to && grants.some((grant) => grant.id === workload.grantId)
  })
  if (worked.length === 0) return [paragraph(plain(words('reports.noWorkloads')))]
  const role = (personId: string) => row(workbook, people, personId)?.role
  const ids = [...new Set(worked.map((workload) => workload.personId))].toSorted((a, b) => collate(telling.letters(role(a), 'people', a), telling.letters(role(b), 'people', b)))
  return [
    table({
      anchor: 't_workloads',
      caption: words('reports.workloadsCaption'),
      columns: [[words('reports.role'), 56], [words('reports.personMonths'), 22, 'end'], [words('reports.hours'), 22, 'end']],
      rows: ids.map((id) => {
        const own = worked.filter((workload) => workload.personId === id)
        return [telling.text(role(id), 'people', id), [figures.sum(`months_${id}`, 'personMonthsHundredths', 'workloads', 'personMonthsHundredths', own)], [figures.sum(`hours_${id}`, 'hoursHundredths', 'workloads', 'hoursHundredths', own)]]
      }),
      total: [
        [plain(words('reports.total'))],
        [figures.sum('months_total', 'personMonthsHundredths', 'workloads', 'personMonthsHundredths', worked)],
        [figures.sum('hours_total', 'hoursHundredths', 'workloads', 'hoursHundredths', worked)],
      ],
      note: words('reports.workloadsNote'),
    }),
  ]
}
