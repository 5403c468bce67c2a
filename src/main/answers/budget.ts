import type { AnswersOf } from '../../contract/requests.ts'
import type { BudgetRequest } from '../../contract/budget-requests.ts'
import { accountOf } from '../../core/reports/account-of.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about grants and their money. */
export function budgetAnswers({ withStore }: Workbench): AnswersOf<BudgetRequest> {
  return {
    'budget.account': ({ grantId, periodId }) => withStore((store) => accountOf(store.workbook, grantId, periodId)),
  }
}
