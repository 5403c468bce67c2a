import { useState } from 'react'
import type { Account, AccountLine } from '../../core/budget/account.ts'
import type { Grant } from '../../core/budget/grant.ts'
import type { Period } from '../../core/programme/programme.ts'
import { deviates } from '../../core/reports/deviations.ts'
import { inForce } from '../../core/settings/defaults.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import { formatCents, formatDay, formatShare } from '../../core/values/formats.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useRow } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { ReasonForm } from './ReasonForm.tsx'

/** The cost categories that ask for a reason, each with its reason or the way to give one. */
export function Deviations({ account, grant, period }: { account: Account; grant: Grant; period: Period }) {
  const say = useSay()
  const language = useLanguage()
  const share = inForce(useRow(settings, settingsId)).deviationShare
  const [open, setOpen] = useState<AccountLine | null>(null)
  const away = account.categories.filter((line) => deviates(line, share))
  const shareText = formatShare(share, language)
  return (
    <Card title={say('budget.deviations')} sub={say('budget.deviationsSub', { share: shareText, to: formatDay(account.dueOn) })}>
      {away.length === 0 ? (
        <p>{say('budget.noDeviations', { share: shareText })}</p>
      ) : (
        <DataTable
          caption={say('budget.deviations')}
          hideCaption
          columns={[{ title: say('budget.category') }, { title: say('budget.due'), align: 'end' }, { title: say('budget.outturn'), align: 'end' }, { title: say('budget.deviation'), align: 'end' }, { title: say('budget.reason') }, { title: say('common.edit') }]}
          rows={away.map((line) => [
            <Said key="name" text={line.name} />,
            formatCents(line.dueCents, language),
            formatCents(line.outturnCents, language),
            line.deviationShare === null ? '–' : formatShare(line.deviationShare, language),
            line.reason ? <Said key="reason" text={line.reason} /> : <StatusChip key="reason" tone="warn">{say('budget.reasonMissing')}</StatusChip>,
            <Button key="edit" variant="quiet" onPress={() => setOpen(line)} label={say('budget.reasonFor', { category: line.name[language] ?? line.name.fi ?? '' })}>
              {say(line.reason ? 'budget.editReason' : 'budget.giveReason')}
            </Button>,
          ])}
        />
      )}
      {open && <ReasonForm line={open} grant={grant} period={period} onClose={() => setOpen(null)} />}
    </Card>
  )
}
