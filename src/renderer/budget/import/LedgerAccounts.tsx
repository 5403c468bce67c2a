import { costCategories, type CostCategory, type Grant } from '../../../core/budget/grant.ts'
import type { LedgerAccount } from '../../../core/budget/import/accounts.ts'
import type { AccountChoice } from '../../../core/budget/import/wish.ts'
import { formatCents, formatCount } from '../../../core/values/formats.ts'
import { byOrder } from '../../../core/values/order.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { useText } from '../../Said.tsx'
import { useRows } from '../../tables.ts'
import { useField } from '../../ui/form.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ChoiceTable } from './ChoiceTable.tsx'

/** What the rows of each account are: costs of a category, income, or left out. One without a rule may be given one here. */
export function LedgerAccounts({ grant, accounts }: { grant: Grant; accounts: LedgerAccount[] }) {
  const say = useSay()
  const language = useLanguage()
  const categories = useRows(costCategories).filter((one) => one.grantId === grant.id).sort(byOrder)
  const field = useField<AccountChoice[]>({ name: 'accounts', label: say('ledger.accounts') }, 'choice')
  const choose = (account: string, choice: string) => field.onChange([...field.value.filter((one) => one.account !== account), { account, ...choiceOf(choice) }])
  const withoutRule = accounts.filter(({ use, categoryId }) => use === 'cost' && categoryId === null).length
  return (
    <>
      <ChoiceTable
        title={say('ledger.accounts')}
        help={say('ledger.accountsHelp')}
        id={field.id}
        error={field.error}
        columns={[{ title: say('ledger.account') }, { title: say('ledger.accountUse') }, { title: say('ledger.accountRows'), align: 'end' }, { title: say('ledger.sum'), align: 'end' }]}
        rows={accounts.map((account) => ({
          key: account.account,
          isQuiet: account.use === 'leftOut',
          heading: `${account.account} ${account.name}`.trim(),
          cells: [<AccountUse key="use" account={account} categories={categories} onChoose={(choice) => choose(account.account, choice)} />, formatCount(account.rows, language), formatCents(account.cents, language)],
        }))}
      />
      {withoutRule > 0 && <Notice tone="warn">{say('ledger.withoutRule', { count: withoutRule })}</Notice>}
    </>
  )
}

/** An account that has a rule keeps its category: the rule is altered where the rules are. */
function AccountUse({ account: { account, use, categoryId, ruledCategoryId }, categories, onChoose }: { account: LedgerAccount; categories: CostCategory[]; onChoose: (choice: string) => void }) {
  const say = useSay()
  const text = useText()
  const ruled = categories.find(({ id }) => id === ruledCategoryId)
  return (
    <select value={use === 'cost' ? `cost:${categoryId ?? ''}` : use} aria-label={say('ledger.accountUseOf', { account })} onChange={(event) => onChoose(event.target.value)}>
      {ruled ? (
        <option value={`cost:${ruled.id}`}>{say('ledger.useRuled', { category: text(ruled.name) })}</option>
      ) : (
        <>
          <option value="cost:">{say('ledger.useUncategorised')}</option>
          {categories.map(({ id, name }) => <option key={id} value={`cost:${id}`}>{text(name)}</option>)}
        </>
      )}
      <option value="income">{say('ledger.useIncome')}</option>
      <option value="leftOut">{say('ledger.useLeftOut')}</option>
    </select>
  )
}

function choiceOf(choice: string): Pick<AccountChoice, 'use' | 'categoryId'> {
  const [use, categoryId = ''] = choice.split(':') as [AccountChoice['use'], string?]
  return { use, categoryId: categoryId === '' ? null : categoryId }
}
