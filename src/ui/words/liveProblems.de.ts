import type { SourceTrouble } from '#app/ports.ts'
import type { ProblemWords } from '#ui/words/liveWords.ts'

const goesOnByItself = 'Overtoe merkt es von selbst und macht weiter.'

export const problemWords: Readonly<Record<SourceTrouble, ProblemWords>> = {
  cameraDenied: {
    title: 'Die Kamera ist gesperrt',
    lead: 'Overtoe braucht sie, um deine Knie zu sehen. Das Bild verlässt diesen Computer nie.',
    steps: [
      'Erlaub Overtoe die Kamera in den Datenschutz-Einstellungen deines Systems.',
      'Komm hierher zurück und versuch es noch einmal.',
    ],
  },
  noCamera: {
    title: 'Keine Kamera gefunden',
    lead: 'Auch ohne Kamera kann Overtoe ein aufgenommenes Video ansehen.',
    steps: ['Steck eine Webcam ein oder öffne die Blende der eingebauten.', goesOnByItself],
  },
  cameraBusy: {
    title: 'Ein anderes Programm benutzt die Kamera',
    lead: 'Nur ein Programm kann sie gleichzeitig haben. Mit deiner Kamera ist alles in Ordnung.',
    steps: ['Schließ Videoanrufe und Browser-Tabs mit Kamera.', goesOnByItself],
  },
  cameraUnplugged: {
    title: 'Die Kamera ist weg',
    lead: 'Sie wurde ausgesteckt oder ausgeschaltet.',
    steps: ['Steck sie wieder ein oder wähl eine andere.', goesOnByItself],
  },
  videoUnreadable: {
    title: 'Diese Datei lässt sich nicht lesen',
    lead: 'Sie ist kein Video, oder ein Teil fehlt.',
    steps: [
      'Prüf, ob sie sich in einem Videoprogramm abspielen lässt.',
      'Wenn sie vom Handy kommt, kopier sie noch einmal.',
    ],
  },
  videoUnsupported: {
    title: 'Diese Art Video geht hier nicht auf',
    lead: 'Die Datei ist in Ordnung, aber dieser Computer kann ihre Art nicht abspielen.',
    steps: ['Speicher sie als MP4 (H.264) oder WebM.', 'Öffne die neue Datei.'],
  },
  videoEmpty: {
    title: 'In diesem Video sind keine Bilder',
    lead: 'Es enthält nur Ton oder endet, bevor es beginnt.',
    steps: ['Prüf, ob es sich in einem Videoprogramm abspielen lässt.', 'Öffne eine andere Aufnahme.'],
  },
  engineFailed: {
    title: 'Die Messung ist nicht gestartet',
    lead: 'Keins der beiden Verfahren, die deine Gelenke finden, lief auf diesem Computer.',
    steps: [
      'Schließ andere große Programme und versuch es noch einmal.',
      'Wenn das nicht hilft, starte Overtoe neu.',
    ],
  },
}

export const noSquatsWords: ProblemWords = {
  title: 'Ich habe keine ganze Kniebeuge gefunden',
  lead: 'Die Aufnahme wurde bis zum Ende gemessen. Eine Kniebeuge zählt vom Stehen bis zum Stehen.',
  steps: [
    'Kopf bis Füße müssen im Bild sein, von vorn gefilmt.',
    'Steh vor der ersten Kniebeuge eine Sekunde still, dann öffne die Aufnahme noch einmal.',
  ],
}
