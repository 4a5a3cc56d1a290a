import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** A row without a note; others are measured when they come into sight. */
const rowHeight = 58
/** Rows kept ready beyond the window's edges, so that Tab always finds the next one. */
const beyond = 3

/** Which rows of a long table have to be there: those in sight, and the one that somebody is in. */
export const useRowWindow = (table: RefObject<HTMLTableElement | null>, count: number) => {
  const top = useTopInContent(table)
  const busyRow = useRowInUse(table)
  // oxlint-disable-next-line react/incompatible-library -- its answers change while it stays the same object; nothing here is memoised on it
  const rows = useVirtualizer({
    count,
    getScrollElement: () => table.current?.closest('.content') ?? null,
    estimateSize: () => rowHeight,
    overscan: beyond,
    scrollMargin: top,
    rangeExtractor: (range) => withRow(range, busyRow),
  })
  return { rows, busyRow }
}

const withRow = (range: Range, row: number | null): number[] => {
  const rows = defaultRangeExtractor(range)
  return row === null || row >= range.count || rows.includes(row)
    ? rows
    : [...rows, row].toSorted((one, other) => one - other)
}

/** The row with the focus: what is typed there must not go away with the row. */
const useRowInUse = (table: RefObject<HTMLTableElement | null>): number | null => {
  const [row, setRow] = useState<number | null>(null)
  useEffect(() => {
    const body = table.current?.tBodies[0]
    if (!body) return
    const enter = ({ target }: FocusEvent) => {
      const index = target instanceof Element ? target.closest('tr')?.dataset.index : undefined
      setRow(index === undefined ? null : Number(index))
    }
    const leave = () => setRow(null)
    body.addEventListener('focusin', enter)
    body.addEventListener('focusout', leave)
    return () => {
      body.removeEventListener('focusin', enter)
      body.removeEventListener('focusout', leave)
    }
  }, [table])
  return row
}

/** Where the table's rows begin in what is scrolled; the trends above come later than the rows. */
const useTopInContent = (table: RefObject<HTMLTableElement | null>): number => {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const body = table.current?.tBodies[0]
    const content = body?.closest('.content')
    const screen = body?.closest('.screen')
    if (!(content instanceof HTMLElement) || !screen || !body) return
    const measure = () => {
      const frame = content.getBoundingClientRect()
      // A large screen is zoomed: rectangles are, the scroll position is not.
      const zoom = frame.height / content.offsetHeight || 1
      setTop(Math.round((body.getBoundingClientRect().top - frame.top) / zoom + content.scrollTop))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(screen)
    return () => observer.disconnect()
  }, [table])
  return top
}
