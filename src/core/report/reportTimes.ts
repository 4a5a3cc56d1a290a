import { printNumber } from '#core/report/reportNumbers.ts'

/** The moment as the person's own clock showed it: the offset in the text decides, not the computer that prints. */
export const printMoment = (isoTime: string, locale: string): string => {
  const wallClock = isoTime.replace(/(Z|[+-]\d\d:?\d\d)$/i, '')
  // oxlint-disable-next-line no-restricted-globals -- parsing a text reads no clock
  const moment = Date.parse(`${wallClock}Z`)
  if (Number.isNaN(moment)) return isoTime
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).format(
    moment,
  )
}

/** A day without its time, for an axis. */
export const printDay = (milliseconds: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(milliseconds)

/** Milliseconds since 1970. */
export const momentOf = (isoTime: string): number =>
  // oxlint-disable-next-line no-restricted-globals -- parsing a text reads no clock
  Date.parse(isoTime)

/** Minutes and seconds since the recording began, for example 1:07.4. */
export const printTimeInto = (milliseconds: number, locale: string): string => {
  const tenths = Math.round(milliseconds / 100)
  const minutes = Math.floor(tenths / 600)
  const seconds = (tenths % 600) / 10
  return `${minutes}:${seconds < 10 ? '0' : ''}${printNumber(seconds, { locale, digits: 1 })}`
}
