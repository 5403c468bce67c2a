import { benefitGoals, periods } from '../../core/programme/programme.ts'
import { defaults } from '../../core/settings/defaults.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import type { Day } from '../../core/values/day.ts'
import { orders } from '../../core/values/order.ts'
import type { Table } from '../../core/values/table.ts'
import { languages, type Language, type Text } from '../../core/values/text.ts'
import type { Edit } from '../../core/workbook/change.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { wordsIn, type WordKey } from '../../words/words.ts'

/** What an empty workbook begins with: its settings, the half-year of the given day, and the programme's benefit goals. */
export function beginningOf(name: string, language: Language, today: Day): Edit {
  const label = { key: 'workbookBegun' }
  const add = <Row extends { id: string }>(table: Table, row: Row) => addRow(label, table, row)
  return together(label, [
    add(settings, {
      id: settingsId,
      name: { [language]: name },
      languages: [...languages],
      timeZone: defaults.timeZone,
      minimumCell: defaults.minimumCell,
      deviationShare: defaults.deviationShare,
    }),
    add(periods, halfYearOf(today)),
    ...goals.map((goal, index) => add(benefitGoals, { id: `ben_${index + 1}`, code: String(index + 1), name: inEach(goal), order: goalOrders[index]! })),
  ])
}

/** The half-year a day is in, `2026H2`. */
function halfYearOf(today: Day) {
  const year = Number(today.slice(0, 4))
  const first = today.slice(5, 7) <= '06'
  const code = `${year}H${first ? 1 : 2}`
  return {
    id: `per_${code.toLowerCase()}`,
    code,
    name: inEach(first ? 'founding.firstHalf' : 'founding.secondHalf', { year }),
    from: `${year}-${first ? '01-01' : '07-01'}`,
    to: `${year}-${first ? '06-30' : '12-31'}`,
  }
}

const goals: WordKey[] = ['founding.goalAccess', 'founding.goalPrevention', 'founding.goalQuality', 'founding.goalInterplay', 'founding.goalCosts']
const goalOrders = orders(goals.length)

function inEach(key: WordKey, values: Record<string, string | number> = {}): Text {
  return Object.fromEntries(languages.map((language) => [language, wordsIn(language)(key, values)]))
}
