import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button as AriaButton, Input, Label, SearchField } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import styles from './ListScreen.module.css'
import { ScreenHead } from './Screen.tsx'
import { useUiWords } from './words.ts'

export interface ListScreenProps {
  title: string
  lead?: ReactNode
  filter: { label: string; value: string; onChange: (value: string) => void }
  /** FilterSelects, beside the text filter. */
  filters?: ReactNode
  /** What can be made here; at the right of the heading. */
  actions?: ReactNode
  /** `48 toimenpidettä`; announced when it changes. */
  count: string
  /** The grid. */
  children: ReactNode
  /** What is known of the chosen row. */
  detail?: DetailProps | null
}

export interface DetailProps {
  title: string
  onClose: () => void
  children: ReactNode
  actions?: ReactNode
}

/** A list with its filters, and at its right what is known of the chosen row. */
export function ListScreen({ title, lead, filter, filters, actions, count, children, detail }: ListScreenProps) {
  const field = useRef<HTMLInputElement>(null)
  useFindKey(field)
  return (
    <div className={styles.screen}>
      <ScreenHead title={title} lead={lead} actions={actions} />
      <div className={styles.filters}>
        <SearchField className={styles.filter} value={filter.value} onChange={filter.onChange}>
          <Label className={styles.label}>{filter.label}</Label>
          <div className={styles.box}>
            <Search size={16} aria-hidden />
            <Input ref={field} className={styles.input} data-filter />
            <ClearButton />
          </div>
        </SearchField>
        {filters}
        <p className={styles.count} role="status">{count}</p>
      </div>
      <div className={styles.panes}>
        <div className={styles.list}>{children}</div>
        {detail && <Detail {...detail} />}
      </div>
    </div>
  )
}

function ClearButton() {
  const words = useUiWords()
  return (
    <AriaButton className={styles.clear} aria-label={words.clear}>
      <X size={15} aria-hidden />
    </AriaButton>
  )
}

function Detail({ title, onClose, children, actions }: DetailProps) {
  const words = useUiWords()
  const id = useId()
  const close = () => {
    onClose()
    focusRow()
  }
  return (
    <aside
      className={styles.detail}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
    >
      <div className={styles.detailHead}>
        <h2 id={id}>{title}</h2>
        <IconButton label={words.close} icon={X} onPress={close} />
      </div>
      {actions && <div className={styles.detailActions}>{actions}</div>}
      <div className={styles.detailBody}>{children}</div>
    </aside>
  )
}

/** Closing the pane leaves the focus on the row it was about. */
function focusRow(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=grid] [role=row][tabindex="0"]')?.focus())
}

/** Ctrl+F goes to the filter of the list in view. */
function useFindKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'f' || document.querySelector('[role=dialog], [role=alertdialog]')) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [field])
}
