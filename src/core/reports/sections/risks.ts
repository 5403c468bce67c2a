import { risks as riskTable, riskPeriods, type Risk, type RiskPeriod } from '../../risks/risk.ts'
import { riskLevel, riskNumber } from '../../risks/risk-level.ts'
import { collate } from '../../values/formats.ts'
import { byOrder } from '../../values/order.ts'
import { people } from '../../programme/programme.ts'
import { row, rows } from '../../workbook/rows.ts'
import { paragraph, plain, table } from '../blocks.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Each risk's level then and now, and what is done about it. */
export function risks(telling: Telling): Block[] {
  const { workbook, words, material, period } = telling
  const all = rows(workbook, riskTable).toSorted((a, b) => byOrder(a, b) || collate(a.code, b.code))
  const records = rows(workbook, riskPeriods)
  const before = material.periods.at(-2)
  const of = (risk: Risk, periodId: string | undefined) => records.find((record) => record.riskId === risk.id && record.periodId === periodId)
  const shown = all.filter((risk) => !risk.closed || of(risk, period.id))
  if (shown.length === 0) return [paragraph(plain(words('reports.noRisks')))]
  return [
    table({
      anchor: 't_risks',
      caption: words('reports.risksCaption'),
      columns: [[words('reports.risk'), 26], [words('reports.levelBefore'), 13], [words('reports.levelNow'), 13], [words('reports.measure'), 27], [words('reports.responsible'), 21]],
      rows: shown.map((risk) => {
        const now = of(risk, period.id)
        const owner = row(workbook, people, risk.ownerId)
        return [
          [plain(`${risk.code} `), ...telling.text(risk.title, 'risks', risk.id)],
          level(telling, of(risk, before?.id), `risk_before_${risk.code}`),
          level(telling, now ?? risk, `risk_now_${risk.code}`, now ? 'riskPeriods' : 'risks'),
          now?.measure ? telling.text(now.measure, 'riskPeriods', now.id) : telling.text(risk.measure, 'risks', risk.id),
          owner ? telling.text(owner.role, 'people', owner.id) : [plain('–')],
        ]
      }),
      note: words('reports.risksNote'),
    }),
  ]
}

function level({ words, figures }: Telling, record: Risk | RiskPeriod | undefined, name: string, from = 'riskPeriods'): Inline[] {
  if (!record) return [plain('–')]
  return [plain(`${words(`reports.risk${capital(riskLevel(record))}`)} (`), figures.of(name, 'count', riskNumber(record), `${from}.probability × ${from}.impact`, [{ table: from, id: record.id }]), plain(')')]
}
