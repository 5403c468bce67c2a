import type { Id } from '../../core/values/ids.ts'
import type { WordKey } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { ViewLinks } from '../ui/ViewLinks.tsx'

export type View = 'account' | 'ledger' | 'staff' | 'grant'

/** The first is the screen itself; the others have a path of their own, which findings of a report lead to. */
const views: Record<View, WordKey> = { account: 'budget.account', ledger: 'budget.ledger', staff: 'budget.staff', grant: 'budget.grantFacts' }

/** Where a view of a grant's money is. */
export function pathOf(view: View, grantId: Id): string {
  return view === 'account' ? `/budget/${grantId}` : `/budget/${view}/${grantId}`
}

/** What a path says; `#/budget/ledger` alone is that view of the first grant. */
export function viewAt(first: string | undefined, second: string | undefined): { view: View; grantId: Id | undefined } {
  return first !== undefined && Object.hasOwn(views, first) ? { view: first as View, grantId: second } : { view: 'account', grantId: first }
}

/** Which side of the grant's money is in view. */
export function Views({ current, grantId }: { current: View; grantId: Id }) {
  const say = useSay()
  const links = (Object.keys(views) as View[]).map((view) => ({ view, href: `#${pathOf(view, grantId)}`, title: say(views[view]) }))
  return <ViewLinks label={say('budget.views')} views={links} current={current} />
}
