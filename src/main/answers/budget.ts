import type { AnswersOf, Outcome } from '../../contract/requests.ts'
import type { BudgetRequest } from '../../contract/budget-requests.ts'
import { accountOf } from '../../core/reports/account-of.ts'
import { ok } from '../../core/values/problem.ts'
import { withProgress } from '../progress.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about grants and their money. */
export function budgetAnswers({ desk, ledgers, place, words, withStore }: Workbench): AnswersOf<BudgetRequest> {
  return {
    'budget.account': ({ grantId, periodId }) => withStore((store) => accountOf(store.workbook, grantId, periodId, place.today())),

    'ledger.chooseFile': ({ grantId }) =>
      withStore<Outcome<'ledger.chooseFile'>>(async (store) => {
        const say = await words()
        const file = await desk.chooseFileToOpen({ title: say('ledger.chooseFile'), kinds: [{ name: say('ledger.kindFile'), extensions: ['csv', 'txt', 'tsv', 'xlsx'] }] })
        if (file === null) return ok('cancelled')
        return withProgress('ledger', desk, (onProgress) => ledgers.open(file, grantId, store.workbook, { onProgress }))
      }),
    'ledger.preview': ({ file, wish }) => withStore((store) => ledgers.preview(file, wish, store.workbook)),
    'ledger.import': ({ file, wish }) => withStore((store) => place.importing(() => ledgers.import(file, wish, store))),
  }
}
