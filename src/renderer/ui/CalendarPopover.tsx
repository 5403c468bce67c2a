import { parseDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { RefObject } from 'react'
import { Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, Dialog, Heading, Popover } from 'react-aria-components'
import buttons from './Button.module.css'
import styles from './CalendarPopover.module.css'

interface CalendarPopoverProps {
  label: string
  triggerRef: RefObject<HTMLElement | null>
  day: string | null
  onChoose: (day: string) => void
  onClose: () => void
}

/** A month to pick a day from; weeks begin on Monday. */
export default function CalendarPopover({ label, triggerRef, day, onChoose, onClose }: CalendarPopoverProps) {
  return (
    <Popover triggerRef={triggerRef} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom start" className={styles.popover}>
      <Dialog aria-label={label} className={styles.dialog}>
        <Calendar autoFocus firstDayOfWeek="mon" value={day ? parseDate(day) : null} onChange={(chosen) => onChoose(chosen.toString())}>
          <header className={styles.head}>
            <Button slot="previous" className={buttons.icon}>
              <ChevronLeft size={18} aria-hidden />
            </Button>
            <Heading className={styles.month} />
            <Button slot="next" className={buttons.icon}>
              <ChevronRight size={18} aria-hidden />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>{(weekday) => <CalendarHeaderCell className={styles.weekday}>{weekday}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  )
}
