import { useState } from 'react'
import type { Id } from '../../core/values/ids.ts'
import { pointsTo } from '../../core/values/points-to.ts'
import type { Table } from '../../core/values/table.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import type { WordKey } from '../../words/words.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useSave } from '../save.ts'
import { useLoaded } from '../tables.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'

/** Rows that may point to what is removed, and how so many of them are called. */
export interface Use {
  counted: WordKey
  table: Table
  rows: readonly object[]
}

interface Asked {
  id: Id
  name: string
  uses: string
}

/** What nothing points to is removed at once, with a way back; else it is told first how many rows do. */
export function useRemoval({ table, edit, uses }: { table: Table; edit: string; uses: Use[] }) {
  const say = useSay()
  const language = useLanguage()
  const save = useSave()
  const isKnown = useLoaded(...uses.map((use) => use.table))
  const [asked, setAsked] = useState<Asked | null>(null)
  const remove = (id: Id, name: string) => save(removeRow({ key: edit, values: { name } }, table, id), say('settings.removed', { name }))
  const offer = (id: Id, name: string) => {
    if (!isKnown) return
    const found = uses.map(({ counted, rows }) => ({ counted, count: rows.filter((row) => pointsTo(row, id)).length })).filter(({ count }) => count > 0)
    if (found.length === 0) return void remove(id, name)
    setAsked({ id, name, uses: new Intl.ListFormat(language).format(found.map(({ counted, count }) => say(counted, { count }))) })
  }
  const question = (
    <ConfirmDialog
      isOpen={asked !== null}
      title={say('settings.removeTitle', { name: asked?.name ?? '' })}
      text={say('settings.removeText', { uses: asked?.uses ?? '' })}
      confirm={say('common.remove')}
      cancel={say('common.cancel')}
      isDangerous
      onCancel={() => setAsked(null)}
      onConfirm={() => {
        setAsked(null)
        if (asked) void remove(asked.id, asked.name)
      }}
    />
  )
  return { offer, question }
}
