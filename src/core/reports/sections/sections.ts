import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { actions } from './actions.ts'
import { basics } from './basics.ts'
import { communication } from './communication.ts'
import { effects, evaluation } from './effects.ts'
import { embedding } from './embedding.ts'
import { events } from './events.ts'
import { background, municipalities } from './final.ts'
import { finances } from './finances.ts'
import { nextPeriod } from './next-period.ts'
import { objectives } from './objectives.ts'
import { organisation } from './organisation.ts'
import { outputs } from './outputs.ts'
import { participation } from './participation.ts'
import { planChanges } from './plan-changes.ts'
import { risks } from './risks.ts'
import { signatures } from './signatures.ts'
import { staff } from './staff.ts'
import { summary } from './summary.ts'
import { surveys } from './surveys.ts'

/** Which data each section of an outline prints after what the people wrote for it. */
export const sections: Record<string, (telling: Telling) => Block[]> = {
  basics, summary, background, planChanges, objectives, actions, events, municipalities, outputs, participation, surveys, effects,
  organisation, staff, communication, evaluation, risks, embedding, finances, nextPeriod, signatures,
  /** The steering group's own words and nothing else. */
  steeringStatement: () => [],
}
