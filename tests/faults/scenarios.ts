import type { Scenario } from './desk.ts'
import { care } from './scenarios-of-care.ts'
import { work } from './scenarios-of-work.ts'

/** Every call that each of them makes to the disk is made to fail. */
export const scenarios: readonly Scenario[] = [...work, ...care]
