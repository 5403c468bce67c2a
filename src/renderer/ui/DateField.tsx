import { CalendarDays } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { FieldProps } from './form.ts'
import { IconButton } from './IconButton.tsx'
import { ParsedField } from './ParsedField.tsx'
import { readDay } from './read-typed.ts'
import { useUiWords } from './words.ts'

const CalendarPopover = lazy(() => import('./CalendarPopover.tsx'))

/** A day, typed as Finns write it or picked from a calendar (Alt+↓); its value is `2026-02-01`, empty is null. */
export function DateField(props: FieldProps) {
  const words = useUiWords()
  const { setValue } = useFormContext()
  const value = useWatch({ name: props.name }) as string | null | undefined
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const day = typeof value === 'string' && readDay(value, thisYear()) === value ? value : null

  const close = () => {
    setOpen(false)
    box.current?.querySelector('input')?.focus()
  }
  return (
    <div
      ref={box}
      onKeyDown={(event) => {
        if (!event.altKey || event.key !== 'ArrowDown') return
        event.preventDefault()
        setOpen(true)
      }}
    >
      <ParsedField<string>
        {...props}
        kind="date"
        parse={(typed) => readDay(typed, thisYear())}
        format={formatTyped}
        after={<IconButton label={words.openCalendar(props.label)} icon={CalendarDays} onPress={() => setOpen(true)} />}
      />
      {open && (
        <Suspense fallback={null}>
          <CalendarPopover
            label={words.openCalendar(props.label)}
            triggerRef={box}
            day={day}
            onChoose={(chosen) => {
              setValue(props.name, chosen, { shouldDirty: true, shouldValidate: true })
              close()
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  )
}

function formatTyped(value: string): string {
  const [year, month, date] = value.split('-').map(Number)
  return /^\d{4}-\d\d-\d\d$/.test(value) ? `${date}.${month}.${year}` : value
}

function thisYear(): number {
  return new Date().getFullYear()
}
