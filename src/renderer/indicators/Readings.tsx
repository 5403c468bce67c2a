import { Ellipsis, Pencil, Plus, Redo2, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { readings, type Indicator, type Reading } from '../../core/indicators/indicator.ts'
import { lacksSource } from '../../core/indicators/standing.ts'
import { formatDay, formatThousandths } from '../../core/values/formats.ts'
import { compare } from '../../core/values/order.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import styles from './Indicators.module.css'
import { ReadingForm, type ReadingWish } from './ReadingForm.tsx'

/** Every reading with its source; one without a source is marked, and a corrected one stays in sight. */
export function Readings({ indicator, unit }: { indicator: Indicator; unit: string }) {
  const say = useSay()
  const save = useSave()
  const text = useText()
  const language = useLanguage()
  const { nameOf, periods } = useProgramme()
  const [wish, setWish] = useState<ReadingWish | null>(null)
  const placeOf = new Map(periods.map(({ id }, place) => [id, place]))
  const own = useRows(readings)
    .filter((reading) => reading.indicatorId === indicator.id)
    .sort((a, b) => (placeOf.get(a.periodId) ?? 0) - (placeOf.get(b.periodId) ?? 0) || compare(a.areaId ?? '', b.areaId ?? '') || compare(a.breakdown ?? '', b.breakdown ?? '') || compare(a.readOn ?? '', b.readOn ?? ''))
  const codes = new Map(periods.map(({ id, code }) => [id, code]))
  const corrected = new Set(own.map(({ correctsId }) => correctsId))
  const hasParts = own.some(({ areaId, breakdown }) => areaId !== undefined || breakdown !== undefined)
  const remove = (reading: Reading) => save(removeRow({ key: 'readingRemoved', values: { name: text(indicator.name) } }, readings, reading.id), say('indicators.readingRemoved', { period: nameOf(reading.periodId) }))

  return (
    <Section title={say('indicators.readings')} actions={<Button variant="quiet" icon={Plus} onPress={() => setWish({ kind: 'new' })}>{say('indicators.addReading')}</Button>}>
      {own.length === 0 ? (
        <p className={styles.quiet}>{say('indicators.noReadings')}</p>
      ) : (
        <DataTable
          caption={say('indicators.readings')}
          hideCaption
          columns={[{ title: say('programme.period') }, { title: unit, align: 'end' as const }, { title: say('indicators.source') }, { title: '' }]}
          rows={own.map((reading) => {
            const period = nameOf(reading.periodId)
            const isCorrected = corrected.has(reading.id)
            const value = formatThousandths(reading.valueThousandths, language)
            const part = hasParts ? [reading.areaId ? nameOf(reading.areaId) : say('indicators.wholeArea'), reading.breakdown].filter(Boolean).join(', ') : ''
            return [
              <span key="period" className={styles.stacked}>
                {codes.get(reading.periodId) ?? period}
                {part && <small>{part}</small>}
              </span>,
              isCorrected ? <span key="value" className={styles.corrected}><del>{value}</del> {say('indicators.corrected')}</span> : value,
              <span key="source" className={styles.stacked}>
                {lacksSource(reading) ? <StatusChip tone="warn">{say('indicators.sourceMissing')}</StatusChip> : <span><Said text={reading.source} /></span>}
                {reading.readOn && <small>{formatDay(reading.readOn)}</small>}
              </span>,
              <Menu
                key="tools"
                label={say('indicators.readingTools', { period })}
                placement="bottom end"
                trigger={<IconButton label={say('indicators.readingTools', { period })} icon={Ellipsis} />}
                items={[
                  ...(isCorrected
                    ? []
                    : [
                        { key: 'edit', label: say('indicators.edit'), icon: Pencil, onAction: () => setWish({ kind: 'edit', reading }) },
                        { key: 'correct', label: say('indicators.correct'), icon: Redo2, onAction: () => setWish({ kind: 'correct', reading }) },
                      ]),
                  { key: 'remove', label: say('indicators.remove'), icon: Trash2, onAction: () => void remove(reading) },
                ]}
              />,
            ]
          })}
        />
      )}
      {wish && <ReadingForm indicator={indicator} unit={unit} wish={wish} onClose={() => setWish(null)} />}
    </Section>
  )
}
