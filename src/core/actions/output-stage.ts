import type { Day } from '../values/day.ts'
import type { Output, OutputStage } from './action.ts'

/** The stage an output had reached by a day; where no day is known for a stage, the stage it has now. */
export function stageOn({ stage, startingFrom, operatingFrom }: Pick<Output, 'stage' | 'startingFrom' | 'operatingFrom'>, day: Day): OutputStage {
  if (stage === 'planned') return 'planned'
  if (startingFrom !== undefined && day < startingFrom) return 'planned'
  if (stage === 'operating' && operatingFrom !== undefined && day < operatingFrom) return 'starting'
  return stage
}
