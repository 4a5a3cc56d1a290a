import { countForms } from '#ui/words/countForms.ts'
import { coachingWords } from '#ui/words/coachingWords.de.ts'
import type { SettingsWords } from '#ui/words/settingsWords.ts'

export const settingsWordsDe: SettingsWords = {
  coaching: 'Anleitung',
  sound: {
    name: 'Ton',
    note: 'Eine Stimme von diesem Computer; M schaltet sie im Satz aus',
    noVoice:
      'Auf diesem Computer ist keine deutsche Stimme installiert; du hörst nur Töne. Du kannst eine in den Spracheinstellungen deines Systems hinzufügen.',
    off: 'Aus',
  },
  cue: {
    name: 'Ansage',
    note: '„Rechtes Knie zum Hütchen“ oder „Rechtes Knie nach außen“',
    cones: 'Hütchen',
    body: 'Körper',
  },
  coach: coachingWords,
  look: 'Darstellung',
  language: {
    name: 'Sprache',
    note: 'Auch für Ansagen und Berichte',
    system: 'System',
    en: 'English',
    de: 'Deutsch',
  },
  theme: {
    name: 'Farben',
    note: 'Der Live-Bildschirm ist immer dunkel',
    system: 'System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  paper: { name: 'Papier', note: 'Für gedruckte Berichte', system: 'System', a4: 'A4', letter: 'Letter' },
  contrast: {
    name: 'Kontrast',
    note: 'Stärkere Schrift und Kanten',
    system: 'System',
    more: 'Hoch',
  },
  motion: {
    name: 'Bewegung',
    note: 'Wenig: nichts pulsiert, Vorführungen stehen still',
    system: 'System',
    less: 'Wenig',
  },
  cameraAndEngine: 'Kamera und Erkennung',
  camera: {
    name: 'Kamera',
    first: 'Die erste',
    unnamed: (number) => `Kamera ${number}`,
    gone: 'Gewählte Kamera (nicht eingesteckt)',
    none: 'Keine Kamera gefunden. Steck eine ein; sie erscheint hier von selbst.',
    some: (count) => `${countForms(count, 'Kamera', 'Kameras')} gefunden`,
    looking: 'Kameras werden gesucht …',
  },
  engine: {
    name: 'Erkennung',
    auto: 'Automatisch',
    litert: 'LiteRT',
    mediapipe: 'MediaPipe',
    ranLast: (engine) => `Lief zuletzt: ${engine}`,
    neverRan: 'Automatisch nimmt die schnellste, die startet',
    because: {
      holds: 'Dieser Computer kommt damit mit.',
      fullTooSlow: 'Das volle Modell war hier zu langsam.',
      bothTooSlow: 'Beide Modelle waren hier zu langsam, darum weniger Bilder.',
      pinned: 'Du hast das Modell gewählt.',
      quiet: 'Weniger Bilder, weil Leise an ist.',
      still: 'Weniger Bilder, solange sich niemand bewegte.',
      hidden: 'Ein Bild pro Sekunde, solange das Fenster verdeckt war.',
    },
  },
  poseModel: {
    name: 'Modell',
    note: 'Voll ist genauer. Leicht braucht halb so lange.',
    auto: 'Automatisch',
    full: 'Voll',
    lite: 'Leicht',
  },
  quiet: {
    name: 'Leise',
    note: '15 Bilder pro Sekunde, für Lüfter und Akku',
    off: 'Aus',
    on: 'An',
  },
  privacy: {
    title: 'Privatsphäre',
    points: [
      {
        title: 'Bilder und Video',
        text: 'Angesehen und vergessen. Zwei Bilder je Satz, oder der ganze Satz als Video mit deinem Gesicht darin, bleiben nur, wenn du es einschaltest. Nichts davon verlässt den Computer.',
      },
      {
        title: 'Zahlen',
        text: 'Winkel, Tiefen und Warnungen deiner Sätze und für die Wiedergabe, wo die Gelenke waren; in einer Datei auf diesem Computer.',
      },
      { title: 'Netz', text: 'Keins. Overtoe sperrt jede Verbindung, auch die eigene.' },
    ],
  },
  about: {
    title: 'Über Overtoe',
    version: 'Version',
    runsIn: 'Läuft in',
    firstPage: 'Startseite',
    firstPageNote: 'Was Overtoe macht und was es braucht',
    show: 'Zeigen',
    licences: 'Lizenzen',
    licencesNote: 'Overtoe ist freie Software unter der MIT-Lizenz. Es baut auf:',
  },
}
