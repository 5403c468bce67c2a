import { z } from 'zod'
import { newGrantPartner } from '../../core/budget/grant-partner.ts'
import { grantPartners, type Grant, type GrantPartner } from '../../core/budget/grant.ts'
import { Cents } from '../../core/values/amounts.ts'
import { addKeyedRow, saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SelectField } from '../ui/SelectField.tsx'

const PartnerFields = z.object({ organisationId: z.string().min(1), ownShareCents: Cents.min(0).nullable(), budgetShareCents: Cents.min(0).nullable() })
type PartnerFields = z.infer<typeof PartnerFields>

/** An organisation's own share and part of the budget, each left empty while it is not known. */
export function GrantPartnerForm({ grant, known, partner, onClose }: { grant: Grant; known: GrantPartner[]; partner?: GrantPartner; onClose: () => void }) {
  const say = useSay()
  const { partners, municipalities, nameOf } = useProgramme()
  const given = new Set(known.map((one) => one.organisationId))
  const free = [...partners, ...municipalities].filter(({ value }) => !given.has(value))
  return (
    <FormDialog<PartnerFields>
      title={partner ? say('budget.editPartner', { name: nameOf(partner.organisationId) }) : say('budget.addPartner')}
      isOpen
      onClose={onClose}
      draftKey={partner ? `grantPartners/${partner.id}/partner` : `grants/${grant.id}/new-partner`}
      values={{ organisationId: partner?.organisationId ?? '', ownShareCents: partner?.ownShareCents ?? null, budgetShareCents: partner?.budgetShareCents ?? null }}
      schema={PartnerFields}
      submitLabel={say('common.save')}
      onSubmit={async ({ organisationId, ownShareCents, budgetShareCents }) => {
        const label = { key: 'grantPartnerSaved', values: { name: nameOf(organisationId) } }
        // A share of nothing is a share that is known, and stays.
        const after = { ...newGrantPartner(grant.id, organisationId), ...(partner && { id: partner.id }), ...(ownShareCents !== null && { ownShareCents }), ...(budgetShareCents !== null && { budgetShareCents }) }
        await commit(partner ? saveRow(label, grantPartners, partner, after) : addKeyedRow(label, grantPartners, after))
      }}
    >
      {!partner && free.length === 0 && <Notice tone="info" actions={<a href="#/settings/people">{say('frame.settings')}</a>}>{say('budget.allPartnersGiven')}</Notice>}
      {!partner && <SelectField name="organisationId" label={say('budget.organisation')} isRequired options={free} />}
      <Fields>
        <MoneyField name="ownShareCents" label={say('budget.ownShare')} />
        <MoneyField name="budgetShareCents" label={say('budget.budgetShare')} />
      </Fields>
    </FormDialog>
  )
}
