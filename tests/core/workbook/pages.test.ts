import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { pageOf, pageRows, takePage } from '../../../src/core/workbook/pages.ts'
import { emptyWorkbook } from '../../../src/core/workbook/workbook.ts'
import { Agent, edit } from './histories.ts'

test('a table comes over in pages, with only the stamps that its rows need', () => {
  const agent = new Agent(0)
  const count = pageRows + 5
  for (let from = 0; from < count; from += 500) {
    const ids = Array.from({ length: Math.min(500, count - from) }, (_, index) => `act_${from + index}`)
    agent.commit(edit(Object.fromEntries(ids.map((id) => [id, { status: 1, 'title.fi': 2 }]))), from)
  }
  agent.commit({ label: { key: 'riskSaved' }, put: { risks: { ris_1: { code: 'R1' } } } }, count)
  agent.commit(edit({ act_3: { status: null, progress: 4 } }), count + 1)

  const window = emptyWorkbook(agent.workbook.id)
  const pages = [pageOf(agent.workbook, 'actions', 0), pageOf(agent.workbook, 'actions', pageRows)]
  for (const page of pages) takePage(window, page)
  expect(pages.map(({ rows, total, stamps }) => [Object.keys(rows).length, total, stamps.length])).toEqual([[pageRows, count, 5], [5, count, 1]])
  const { risks: _, ...actionsAlone } = agent.workbook.tables
  expect(canonical(window)).toEqual(canonical({ ...agent.workbook, tables: actionsAlone }))
})
