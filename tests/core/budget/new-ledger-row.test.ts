import { expect, test } from 'vitest'
import { alikeIn, newLedgerRow } from '../../../src/core/budget/new-ledger-row.ts'

const grant = { id: 'gra_1' }
const booked = { bookedOn: '2020-09-15', voucher: '2020/0001', account: '4310', costCentre: '74210', categoryId: null, text: '', cents: 0, vatCents: null }
const rule = (accountBegins: string, eligible: boolean) => ({ id: `rul_${accountBegins}`, grantId: 'gra_1', accountBegins, categoryId: 'cat_1', eligible })

test('a row booked by hand keeps what was given, a sum of nothing too, and leaves the rest out', () => {
  expect(newLedgerRow('led_1', grant, booked, [])).toEqual({ id: 'led_1', grantId: 'gra_1', bookedOn: '2020-09-15', voucher: '2020/0001', account: '4310', costCentre: '74210', cents: 0, eligible: true })
})

test('whether it is eligible follows the rule whose beginning is the longest', () => {
  expect(newLedgerRow('led_1', grant, booked, [rule('4', true), rule('43', false)]).eligible).toBe(false)
})

test('a row with the same day, voucher, account and sum is found', () => {
  const row = newLedgerRow('led_1', grant, { ...booked, cents: 12_50 }, [])
  expect([alikeIn([row], { ...row, id: 'led_2' } as typeof row)?.id, alikeIn([row], { ...row, cents: 12_51 })]).toEqual(['led_1', undefined])
})
