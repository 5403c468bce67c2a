import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { classes } from './classes.ts'
import styles from './Grid.module.css'
import { track, useFittingColumns } from './grid-columns.ts'
import { copyTable } from './grid-copy.ts'
import { sortRows, type Sort } from './grid-sort.ts'
import { useRowHeight } from './row-height.ts'
import { useUiWords } from './words.ts'

export interface Column<R> {
  key: string
  title: string
  width: number | `${number}fr`
  align?: 'start' | 'end'
  cell(row: R): ReactNode
  /** What the column is sorted by; null goes last either way. */
  sortBy(row: R): string | number | null
  isRowHeader?: true
  /** Left out while the list is too narrow for all of its columns; the detail tells it still. */
  isExtra?: true
}

export interface GridProps<R extends { id: string }> {
  label: string
  rows: R[]
  columns: Column<R>[]
  selectedId?: string | null
  /** A row was chosen: clicked, or Enter or Space on it; while one is chosen, also as the arrows move. */
  onSelect?: (id: string) => void
  /** A row was opened: double click, F2, or Enter on the chosen row. */
  onOpen?: (id: string) => void
  initialSort?: Sort
  empty?: ReactNode
}

/**
 * A list of thousands of rows as an ARIA grid: one tab stop, the arrows move from row to row. The row in
 * focus is kept in the document when scrolled away, so that focus never falls to the page.
 */
export function Grid<R extends { id: string }>({ label, rows, columns, selectedId, onSelect, onOpen, initialSort, empty }: GridProps<R>) {
  const words = useUiWords()
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null)
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const scroller = useRef<HTMLDivElement>(null)
  const elements = useRef(new Map<string, HTMLDivElement>())
  const [focusedId, setFocusedId] = useState<string | null>(selectedId ?? null)
  const focused = Math.max(0, sorted.findIndex((row) => row.id === (focusedId ?? selectedId)))
  const rowHeight = useRowHeight()

  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
    getItemKey: (index) => sorted[index]!.id,
    rangeExtractor: useCallback((range: Range) => withIndex(defaultRangeExtractor(range), focused, range.count), [focused]),
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const selectedIndex = sorted.findIndex((row) => row.id === selectedId)
  // Shows the chosen row when it comes: when the screen opens on it, or when it was just made.
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'auto' })
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selectedId, selectedIndex >= 0])

  const go = (index: number) => {
    const row = sorted[Math.max(0, Math.min(sorted.length - 1, index))]
    if (!row) return
    flushSync(() => setFocusedId(row.id))
    virtual.scrollToIndex(sorted.indexOf(row), { align: 'auto' })
    elements.current.get(row.id)?.focus({ preventScroll: true })
    if (selectedId && selectedId !== row.id) onSelect?.(row.id)
  }

  const choose = (row: R) => (selectedId === row.id ? onOpen?.(row.id) : onSelect ? onSelect(row.id) : onOpen?.(row.id))

  const press = (event: KeyboardEvent) => {
    const row = sorted[focused]
    if (!row || event.ctrlKey || event.altKey || event.metaKey || !(event.target as HTMLElement).matches('[role=row]')) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(focused + 1),
      ArrowUp: () => go(focused - 1),
      PageDown: () => go(focused + page),
      PageUp: () => go(focused - page),
      Home: () => go(0),
      End: () => go(sorted.length - 1),
      Enter: () => choose(row),
      ' ': () => onSelect?.(row.id),
      F2: () => onOpen?.(row.id),
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  const copied = useRef<HTMLTableElement>(null)
  const [isCopying, setCopying] = useState(false)
  // Only some of the rows are in the document, so all of them are drawn out of sight for the moment of copying.
  const copy = (event: ClipboardEvent) => {
    if (!window.getSelection()?.isCollapsed) return
    flushSync(() => setCopying(true))
    copyTable(event, copied.current!)
    setCopying(false)
  }

  const shown = useFittingColumns(columns, scroller)
  const template = { gridTemplateColumns: shown.map(track).join(' ') }
  return (
    // The rows take the focus, not the grid itself.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-colcount={shown.length}
      className={styles.grid}
      onKeyDown={press}
      onCopy={copy}
    >
      {isCopying && <CopiedRows table={copied} rows={sorted} columns={columns} />}
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.row} style={template}>
          {shown.map((column) => (
            <Heading key={column.key} column={column} sort={sort} onSort={setSort} />
          ))}
        </div>
      </div>
      {sorted.length === 0 ? (
        <div role="rowgroup">
          <div role="row">
            <div role="gridcell" aria-colspan={shown.length} className={styles.empty}>{empty ?? words.noRows}</div>
          </div>
        </div>
      ) : (
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = sorted[item.index]!
            return (
              // The keys are heard by the grid.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={row.id}
                role="row"
                ref={(element) => void (element ? elements.current.set(row.id, element) : elements.current.delete(row.id))}
                data-row={row.id}
                tabIndex={item.index === focused ? 0 : -1}
                aria-rowindex={item.index + 2}
                aria-selected={row.id === selectedId}
                className={classes(styles.row, styles.data)}
                style={{ ...template, transform: `translateY(${item.start}px)`, height: rowHeight }}
                onFocus={(event) => event.target === event.currentTarget && setFocusedId(row.id)}
                onClick={(event) => isOwnClick(event.target) && (go(item.index), onSelect?.(row.id))}
                onDoubleClick={(event) => isOwnClick(event.target) && onOpen?.(row.id)}
              >
                {shown.map((column) => (
                  <div key={column.key} role={column.isRowHeader ? 'rowheader' : 'gridcell'} className={classes(styles.cell, column.align === 'end' && styles.end)}>
                    <span className={styles.text}>{column.cell(row)}</span>
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      )}
    </div>
  )
}

function CopiedRows<R extends { id: string }>({ table, rows, columns }: { table: RefObject<HTMLTableElement | null>; rows: R[]; columns: Column<R>[] }) {
  return (
    <table ref={table} hidden>
      <tbody>
        <tr>{columns.map((column) => <td key={column.key}>{column.title}</td>)}</tr>
        {rows.map((row) => (
          <tr key={row.id}>{columns.map((column) => <td key={column.key}>{column.cell(row)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  )
}

function Heading<R>({ column, sort, onSort }: { column: Column<R>; sort: Sort | null; onSort: (sort: Sort) => void }) {
  const direction = sort?.key === column.key ? sort.direction : undefined
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <div role="columnheader" aria-sort={direction ?? 'none'} className={classes(styles.cell, column.align === 'end' && styles.end)}>
      <button type="button" className={styles.sort} onClick={() => onSort({ key: column.key, direction: direction === 'ascending' ? 'descending' : 'ascending' })}>
        <span>{column.title}</span>
        <Arrow size={14} aria-hidden className={direction ? undefined : styles.unsorted} />
      </button>
    </div>
  )
}

function withIndex(range: number[], index: number, count: number): number[] {
  if (index >= count || range.includes(index)) return range
  return [...range, index].sort((a, b) => a - b)
}

/** A press on a button or link inside a row is not a press on the row. */
function isOwnClick(target: EventTarget): boolean {
  return !(target as HTMLElement).closest('a, button, input, label')
}
