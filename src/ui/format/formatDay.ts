/** "Mon 16 Nov 2026, 18:42" in the person's own time zone. */
export const formatDay = (isoTime: string, locale: string): string => {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const at = new Date(isoTime)
  return `${day.format(at).replace(/,/g, '')}, ${time.format(at)}`
}

export const isSameDay = (a: string, b: string): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString()

/** "16 Nov 2026": the ends of a trend. */
export const formatShortDay = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at)
