import { expect, test } from 'vitest'
import { evaluations, type Evaluation } from '../../../src/core/indicators/indicator.ts'
import { checkEdit } from '../../../src/core/workbook/check.ts'
import type { Edit } from '../../../src/core/workbook/change.ts'
import { addKeyedRow, addRow, removeRow } from '../../../src/core/workbook/edits.ts'
import { rows } from '../../../src/core/workbook/rows.ts'
import { Agent } from './histories.ts'

const label = { key: 'evaluationSaved' }
const first: Evaluation = { id: 'ben_1:per_1', benefitGoalId: 'ben_1', periodId: 'per_1', grade: 2, text: { fi: 'Alussa', sv: 'I början' }, evidence: 'survey' }
const second: Evaluation = { id: 'ben_1:per_1', benefitGoalId: 'ben_1', periodId: 'per_1', text: { fi: 'Uusi' } }

test('a row put where one of the same keys was removed has nothing of the old one', () => {
  const { shown, commit } = begun()
  commit(addKeyedRow(label, evaluations, first))
  commit(removeRow(label, evaluations, first.id))
  expect(shown()).toEqual([])
  commit(addKeyedRow(label, evaluations, second))
  expect(shown()).toEqual([second])
})

test('a row that was erased can be made anew, and only so comes back', () => {
  const { shown, commit, undo, erase } = begun()
  commit(addKeyedRow(label, evaluations, first))
  erase(first.id)
  commit(addRow(label, evaluations, second))
  expect(shown()).toEqual([])
  commit(addKeyedRow(label, evaluations, second))
  expect(shown()).toEqual([second])
  undo(commit(removeRow(label, evaluations, first.id)))
  expect(shown()).toEqual([second])
})

test('undoing such a row leaves it removed, as it was', () => {
  const { shown, commit, undo } = begun()
  commit(addKeyedRow(label, evaluations, first))
  commit(removeRow(label, evaluations, first.id))
  const again = commit(addKeyedRow(label, evaluations, second))
  const undone = undo(again)
  expect(shown()).toEqual([])
  undo(undone)
  expect(shown()).toEqual([second])
})

test('where none was before, undoing takes it away and undoing its removal brings it back', () => {
  const { shown, commit, undo } = begun()
  const added = commit(addKeyedRow(label, evaluations, first))
  const removed = commit(removeRow(label, evaluations, first.id))
  undo(removed)
  expect(shown()).toEqual([first])
  undo(added)
  expect(shown()).toEqual([])
})

function begun() {
  const agent = new Agent(0)
  let now = 0
  return {
    shown: () => rows(agent.workbook, evaluations),
    commit(edit: Edit) {
      expect(checkEdit(agent.workbook, edit, 'window')).toEqual({ ok: true, value: edit })
      return agent.commit(edit, (now += 10))
    },
    erase: (id: string) => agent.erase(evaluations.name, id, null, (now += 10)),
    undo: (change: Parameters<Agent['undo']>[0]) => agent.undo(change, (now += 10)).change,
  }
}
