import { actions } from '../../src/core/actions/action.ts'
import type { Id } from '../../src/core/values/ids.ts'
import { stampClock } from '../../src/core/values/stamp.ts'
import { applyChange, type Edit } from '../../src/core/workbook/change.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { emptyWorkbook, type Workbook } from '../../src/core/workbook/workbook.ts'
import { realFiles } from '../../src/main/store/files.ts'
import { writeSnapshot } from '../../src/main/store/snapshot.ts'

const sentence = 'Perhekeskuksen palveluohjaus sovitetaan yhteen neuvolan, koulun ja järjestöjen työn kanssa. '

/** An action of about 544 bytes as JSON, the size that was measured in workbooks of this kind. */
function actionOf(index: number): { id: Id } {
  const action = {
    id: idOf(index),
    code: `T-${index}`,
    title: { fi: sentence.slice(0, 60), sv: 'Familjecentrets servicehandledning samordnas med rådgivningen', en: 'Service guidance of the family centre is aligned' },
    focusAreaId: 'foc_perhekeskukset',
    objectiveId: 'obj_palveluohjaus',
    responsibleId: 'per_muutosagentti',
    status: 'ongoing',
    planned: '2020-07-01/2020-12-31',
    partners: { org_jarvela: true, org_koivula: true, org_jarjestot: true },
    municipalities: { mun_165: true, mun_061: true },
    order: `a${index}`,
  }
  return action
}

export const idOf = (index: number): Id => `act_${String(index).padStart(6, '0')}`

/** A folded workbook of so many records, each made by a change of its own. */
export async function writeRecords(folder: string, count: number): Promise<Workbook> {
  const workbook = { ...emptyWorkbook('wbk_bench'), through: 1 }
  const clock = stampClock('bench000')
  for (let index = 0; index < count; index += 1) {
    const edit = addRow({ key: 'actionAdded' }, actions, actionOf(index))
    applyChange(workbook, { format: workbook.format, stamp: clock.next(Date.parse('2020-07-01T08:00:00Z') + index * 1000), ...edit, over: {} })
  }
  const files = realFiles()
  await files.makeFolder(folder)
  await writeSnapshot(folder, workbook, files)
  return workbook
}

/** What somebody at work saves: a title in two languages. */
export function retitled(index: number, time: number): Edit {
  return { label: { key: 'actionSaved', values: { title: `T-${index}` } }, put: { actions: { [idOf(index)]: { 'title.fi': `${sentence.slice(0, 50)} ${time}`, 'title.sv': `Servicehandledningen samordnas ${time}` } } } }
}
