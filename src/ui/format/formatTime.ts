import { formatTenths } from '#ui/format/formatNumber.ts'

/** "0:07", "12:30": a place in a recording. */
export const formatClock = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** "52 s", "1 min 52 s": how long something took. */
export const formatLength = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/** "1.2 s": a moment, to the tenth. */
export const formatMoment = (milliseconds: number, locale: string): string =>
  `${formatTenths(milliseconds / 1000, locale)} s`
