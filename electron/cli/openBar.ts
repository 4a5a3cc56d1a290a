import { Presets, SingleBar } from 'cli-progress'

/**
 * A bar on stderr, so that stdout stays the result; a line now and then where stderr is no terminal. It leaves the
 * terminal's cursor and its wrapping alone: nobody would switch them on again after Ctrl-C.
 */
export const openBar = (format: string): SingleBar =>
  new SingleBar(
    {
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 2000,
      hideCursor: false,
      linewrap: true,
      format,
    },
    Presets.shades_classic,
  )
