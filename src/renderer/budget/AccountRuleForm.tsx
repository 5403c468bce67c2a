import { z } from 'zod'
import { accountRules, type AccountRule, type CostCategory, type Grant } from '../../core/budget/grant.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { CheckField } from '../ui/CheckField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'

const RuleFields = z.object({ accountBegins: z.string().trim().min(1), categoryId: z.string().min(1), eligible: z.boolean() })
type RuleFields = z.infer<typeof RuleFields>

/** The beginning of an account and its cost category; each beginning has one. */
export function AccountRuleForm({ grant, categories, known, rule, onClose }: { grant: Grant; categories: CostCategory[]; known: AccountRule[]; rule?: AccountRule; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const taken = new Set(known.filter((one) => one.id !== rule?.id).map((one) => one.accountBegins))
  const accountBegins = z.string().trim().min(1).regex(/^[\p{L}\d._-]+$/u, { error: say('budget.accountFault') }).refine((account) => !taken.has(account), { error: say('budget.accountTaken') })
  return (
    <FormDialog<RuleFields>
      title={rule ? say('budget.editRule', { account: rule.accountBegins }) : say('budget.addRule')}
      isOpen
      onClose={onClose}
      draftKey={rule ? `accountRules/${rule.id}/rule` : `grants/${grant.id}/new-rule`}
      values={rule ?? { accountBegins: '', categoryId: '', eligible: true }}
      schema={RuleFields.extend({ accountBegins })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: 'accountRuleSaved', values: { account: fields.accountBegins } }
        const after = { ...(rule ?? { id: freshId(accountRules.prefix), grantId: grant.id }), ...fields }
        await commit(rule ? saveRow(label, accountRules, rule, after) : addRow(label, accountRules, after))
      }}
    >
      <Fields>
        <TextField name="accountBegins" label={say('budget.accountBegins')} description={say('budget.accountBeginsHelp')} isRequired />
        <SelectField name="categoryId" label={say('budget.category')} isRequired options={categories.map((one) => ({ value: one.id, label: text(one.name) }))} />
      </Fields>
      <CheckField name="eligible" label={say('budget.ruleEligible')} />
    </FormDialog>
  )
}
