import { useRoute } from 'wouter'
import { workshops } from '../../core/workshops/workshop.ts'
import { useRow } from '../tables.ts'
import { WorkshopList } from './WorkshopList.tsx'
import { WorkshopRun } from './WorkshopRun.tsx'

/** Workshops by day, and one of them being run. */
export function WorkshopsScreen() {
  const [isRun, run] = useRoute('/workshops/:id/run')
  const [, params] = useRoute('/workshops/:id')
  const workshop = useRow(workshops, run?.id)
  if (isRun && workshop) return <WorkshopRun key={workshop.id} workshop={workshop} />
  return <WorkshopList chosenId={params?.id} />
}
