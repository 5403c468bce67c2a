import { expect, test } from 'vitest'
import type { Account } from '../../src/core/budget/account.ts'
import { keyedId } from '../../src/core/values/ids.ts'
import { workbench, type Workbench } from './workbench.ts'

const grantId = 'gra_lape2020'

test('what was sent of money stays; a late row, an altered one and a removed one are told in the next period, and undoing the sending opens its time again', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  await letBe(bench, 'rep_2020h2')
  const before = await account(bench, 'per_2020h2')
  await bench.get('reports.send', { reportId: 'rep_2020h2', documents: ['fi'], appendices: [], pageNumbers: false })
  const sent = await account(bench, 'per_2020h2')
  expect([sent.isAccounted, sums(sent)]).toEqual([true, sums(before)])
  expect((await account(bench, 'per_2021h1')).belated).toEqual([])

  const { rows } = await bench.get('workbook.page', { table: 'ledgerRows', from: 0 })
  const [altered, removed] = Object.entries(rows).filter(([, row]) => row['eligible'] === true && String(row['bookedOn']) <= '2020-12-31').slice(0, 2)
  expect([altered![1]['accountedInId'], removed![1]['accountedInId']]).toEqual(['rep_2020h2', 'rep_2020h2'])
  const late = { grantId, bookedOn: '2020-12-15', voucher: '2020/9001', account: '4310', costCentre: '74210', cents: 1_234_56, eligible: true }
  await bench.get('workbook.commit', {
    label: { key: 'ledgerRowSaved', values: { voucher: '2020/9001' } },
    put: { ledgerRows: { led_late: late, [altered![0]]: { cents: Number(altered![1]['cents']) + 100_00 }, [removed![0]]: { removed: true } } },
  })

  expect(sums(await account(bench, 'per_2020h2'))).toEqual(sums(before))
  const next = await account(bench, 'per_2021h1')
  expect(next.belated.map(({ kind, before: told, after: now }) => [kind, (now ?? told)!.rowId, told?.cents ?? null, now?.cents ?? null]).toSorted()).toEqual(
    [
      ['late', 'led_late', null, 1_234_56],
      ['correction', altered![0], altered![1]['cents'], Number(altered![1]['cents']) + 100_00],
      ['correction', removed![0], removed![1]['cents'], null],
    ].toSorted(),
  )
  expect(next.period.eligibleCents).toBe(next.toDate.eligibleCents - before.toDate.eligibleCents)

  expect(await bench.ask('workbook.commit', { label: { key: 'ledgerRowSaved', values: { voucher: '' } }, put: { ledgerRows: { led_late: { accountedInId: 'rep_2020h2' } } } })).toMatchObject({ ok: false, problem: { key: 'edit-not-allowed' } })
  await bench.get('workbook.undo', null)
  await bench.get('workbook.undo', null)
  expect((await account(bench, 'per_2020h2')).isAccounted).toBe(false)
})

/** Everything that would keep the report from being sent is let be. */
async function letBe(bench: Workbench, reportId: string): Promise<void> {
  const readiness = await bench.get('reports.readiness', { reportId, language: 'fi' })
  const blocking = readiness.sections.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'blocks')
  const rows = Object.fromEntries(blocking.map(({ id }) => [keyedId(reportId, id), { reportId, finding: id, reason: 'Sovittu', who: 'MA' }]))
  await bench.get('workbook.commit', { label: { key: 'exceptionGiven' }, put: { reportExceptions: rows } })
}

function account(bench: Workbench, periodId: string): Promise<Account> {
  return bench.get('budget.account', { grantId, periodId })
}

function sums({ toDate, period, categories, total }: Account) {
  return { toDate, period, total: total.outturnCents, categories: categories.map(({ outturnCents, periodCents }) => [outturnCents, periodCents]) }
}
