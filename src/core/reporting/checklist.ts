import { z } from 'zod'
import { Id } from '../values/ids.ts'
import { table, type RowOf } from '../values/table.ts'

/**
 * What the authority's own official looks at, in two steps: the content first, then the finances (Finnish National
 * Agency for Education, instructions for checking accounts of discretionary government grants).
 */
export const ChecklistItem = z.enum(['usedAsDecided', 'wholeSumUsed', 'financesAsInstructed', 'attachmentsAsInstructed'])
export type ChecklistItem = z.infer<typeof ChecklistItem>

export const checklistSteps: { step: 'content' | 'finances'; items: ChecklistItem[] }[] = [
  { step: 'content', items: ['usedAsDecided'] },
  { step: 'finances', items: ['wholeSumUsed', 'financesAsInstructed', 'attachmentsAsInstructed'] },
]

/** Report × item (its id is made of the two): looked at by whom, and what is to be said of it. */
export const checklistMarks = table(
  'checklistMarks',
  'chk',
  { reportId: Id, item: ChecklistItem, done: z.boolean().optional(), note: z.string().optional(), who: z.string().optional() },
  { ownedBy: { table: 'reports', field: 'reportId' } },
)
export type ChecklistMark = RowOf<typeof checklistMarks>
