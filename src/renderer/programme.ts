import { useMemo } from 'react'
import { inAreaOrder } from '../core/programme/objectives.ts'
import { benefitGoals, focusAreas, objectives, organisations, people, periods, type Person } from '../core/programme/programme.ts'
import { collate } from '../core/values/formats.ts'
import type { Id } from '../core/values/ids.ts'
import { byOrder } from '../core/values/order.ts'
import { say, type Text } from '../core/values/text.ts'
import { useLanguage } from './preferences.ts'
import { useRows } from './tables.ts'

interface Choice {
  value: Id
  label: string
}

/** What other rows point to, as choices of a form and as names on the screen. */
export function useProgramme() {
  const language = useLanguage()
  const rows = { focusAreas: useRows(focusAreas), objectives: useRows(objectives), benefitGoals: useRows(benefitGoals), organisations: useRows(organisations), people: useRows(people), periods: useRows(periods) }
  return useMemo(() => {
    const text = (words: Text) => say(words, language)
    const person = (row: Person) => (row.name ? `${row.name}, ${text(row.role)}` : text(row.role))
    const choices = {
      focusAreas: [...rows.focusAreas].sort(byOrder).map((row) => ({ value: row.id, label: text(row.name) })),
      objectives: inAreaOrder(rows.objectives, rows.focusAreas).map((row) => ({ value: row.id, label: `${row.code} ${text(row.name)}` })),
      benefitGoals: [...rows.benefitGoals].sort(byOrder).map((row) => ({ value: row.id, label: `${row.code} ${text(row.name)}` })),
      people: byLabel(rows.people.map((row) => ({ value: row.id, label: person(row) }))),
      municipalities: byLabel(rows.organisations.filter((row) => row.kind === 'municipality').map((row) => ({ value: row.id, label: text(row.name) }))),
      partners: byLabel(rows.organisations.filter((row) => row.kind !== 'municipality').map((row) => ({ value: row.id, label: text(row.name) }))),
    }
    const names = new Map(Object.values(choices).flat().map(({ value, label }) => [value, label]))
    for (const period of rows.periods) names.set(period.id, text(period.name) || period.code)
    return { ...choices, periods: [...rows.periods].sort((a, b) => a.from.localeCompare(b.from)), nameOf: (id: Id | undefined) => (id === undefined ? '' : (names.get(id) ?? '')) }
    // oxlint-disable-next-line react/exhaustive-deps
  }, [...Object.values(rows), language])
}

function byLabel(choices: Choice[]): Choice[] {
  return choices.sort((a, b) => collate(a.label, b.label))
}
