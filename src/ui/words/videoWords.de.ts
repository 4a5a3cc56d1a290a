import type { VideoTrouble } from '#app/live/videoKeeper.ts'
import type { VideoWords } from '#ui/words/videoWords.ts'

const reasons: Readonly<Record<Exclude<VideoTrouble, 'cameraLost'>, string>> = {
  diskFull: 'Der Datenträger ist voll.',
  readOnly: 'Der Datenordner lässt sich nicht beschreiben.',
  damaged: 'Der Verlauf lässt sich nicht lesen.',
  missing: 'Es wurde gelöscht.',
  newerVersion: 'Ein neueres Overtoe hat den Verlauf geschrieben.',
  other: 'Es ließ sich nicht schreiben.',
  cantFilm: 'Dieser Computer kann es nicht aufnehmen.',
  tooSlow: 'Der Computer kam nicht mit.',
}

export const videoWordsDe: VideoWords = {
  title: 'Video',
  ofSet: (size, files) => `Video dieses Satzes, ${size}${files > 1 ? ` in ${files} Dateien` : ''}`,
  show: 'Im Ordner zeigen',
  delete: {
    ask: 'Video dieses Satzes löschen …',
    sure: 'Das Video dieses Satzes löschen? Die Zahlen bleiben. Das lässt sich nicht rückgängig machen.',
    confirm: 'Video löschen',
    cancel: 'Behalten',
    failed: 'Das Video ließ sich nicht löschen.',
  },
  recording: 'Von diesem Satz wird ein Video aufgenommen',
  stopped: (why) =>
    why === 'cameraLost'
      ? 'Das Video dieses Satzes geht in einer weiteren Datei weiter, sobald die Kamera wieder da ist.'
      : `Kein weiteres Video dieses Satzes: ${reasons[why]} Dein Satz geht weiter.`,
  setting: {
    name: 'Den ganzen Satz als Video aufbewahren',
    note: 'Dein Gesicht ist darin zu sehen. Es bleibt auf diesem Computer, etwa 11 MB je Minute. Die Aufnahme kostet Rechenzeit; ohne Grafikkarte werden weniger Bilder gemessen.',
    on: 'An',
    off: 'Aus',
  },
  stored: {
    name: 'Videos von Sätzen',
    note: (size) => `davon ${size}. In keiner Sicherung und keinem Export.`,
    none: 'Keine vorhanden.',
    ask: 'Alle Videos löschen …',
    sure: (size) =>
      `Die Videos aller Sätze löschen, ${size}? Die Zahlen bleiben. Das lässt sich nicht rückgängig machen.`,
    confirm: 'Videos löschen',
    cancel: 'Behalten',
    done: 'Die Videos wurden gelöscht.',
    failed: 'Die Videos ließen sich nicht löschen.',
  },
}
