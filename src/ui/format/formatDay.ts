/** "Mon 16 Nov 2026, 18:42" in the person's own time zone. */
export const formatDay = (isoTime: string, locale: string): string => {
  const { day, time } = formatsIn(locale)
  const at = new Date(isoTime)
  return `${day.format(at).replace(/,/g, '')}, ${time.format(at)}`
}

type Formats = { readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat }
const known = new Map<string, Formats>()

/** Made once per language: making them for every row takes longer than drawing it. */
const formatsIn = (locale: string): Formats => {
  const made = known.get(locale) ?? {
    day: new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
  }
  known.set(locale, made)
  return made
}

export const isSameDay = (a: string, b: string): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString()

/** "16 Nov 2026": the ends of a trend. */
export const formatShortDay = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at)
