import { Pencil, Plus, Redo2, Trash2 } from 'lucide-react'
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
          columns={[{ title: say('programme.period') }, ...(hasParts ? [{ title: say('indicators.area') }] : []), { title: unit, align: 'end' as const }, { title: say('indicators.source') }, { title: say('indicators.readOn') }, { title: '' }]}
          rows={own.map((reading) => {
            const period = nameOf(reading.periodId)
            const isCorrected = corrected.has(reading.id)
            const value = formatThousandths(reading.valueThousandths, language)
            return [
              period,
              ...(hasParts ? [[reading.areaId ? nameOf(reading.areaId) : say('indicators.wholeArea'), reading.breakdown].filter(Boolean).join(', ')] : []),
              isCorrected ? <span key="value" className={styles.corrected}><del>{value}</del> {say('indicators.corrected')}</span> : value,
              lacksSource(reading) ? <StatusChip key="source" tone="warn">{say('indicators.sourceMissing')}</StatusChip> : <Said key="source" text={reading.source} />,
              reading.readOn ? formatDay(reading.readOn) : '–',
              <span key="tools" className={styles.tools}>
                {!isCorrected && <IconButton label={say('indicators.editReading', { period })} icon={Pencil} onPress={() => setWish({ kind: 'edit', reading })} />}
                {!isCorrected && <IconButton label={say('indicators.correctReading', { period })} icon={Redo2} onPress={() => setWish({ kind: 'correct', reading })} />}
                <IconButton label={say('indicators.removeReading', { period })} icon={Trash2} onPress={() => void remove(reading)} />
              </span>,
            ]
          })}
        />
      )}
      {wish && <ReadingForm indicator={indicator} unit={unit} wish={wish} onClose={() => setWish(null)} />}
    </Section>
  )
}
