import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Column } from './Grid.tsx'

/** The width of the list, in pixels, under which a column that stretches shows too little of its text. */
const [leastHeader, leastOther] = [300, 140]

/** The columns for which the list has room: those that can be done without go first, from the last one on. */
export function useFittingColumns<R>(columns: Column<R>[], list: RefObject<HTMLElement | null>): Column<R>[] {
  const width = useWidth(list)
  return width === 0 ? columns : fitting(columns, width)
}

export function track({ width }: Pick<Column<never>, 'width'>): string {
  return typeof width === 'number' ? `${width}px` : `minmax(120px, ${width})`
}

function fitting<R>(columns: Column<R>[], width: number): Column<R>[] {
  const extra = columns.findLast((column) => column.isExtra)
  return extra && needed(columns) > width ? fitting(columns.filter((column) => column !== extra), width) : columns
}

function needed<R>(columns: Column<R>[]): number {
  return columns.reduce((sum, { width, isRowHeader }) => sum + (typeof width === 'number' ? width : isRowHeader ? leastHeader : leastOther), 0)
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measured = element.current!
    const measure = () => setWidth(measured.clientWidth)
    measure()
    const sizes = new ResizeObserver(measure)
    sizes.observe(measured)
    return () => sizes.disconnect()
  }, [element])
  return width
}
