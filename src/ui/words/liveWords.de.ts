import { coachWords } from '#ui/words/coachWords.de.ts'
import { adviceWords, partNames } from '#ui/words/liveAdvice.de.ts'
import { noSquatsWords, problemWords } from '#ui/words/liveProblems.de.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'
import type { CantTell } from '#core/measured.ts'
import type { Side } from '#core/side.ts'

const stillCounts = 'Gezählt wird weiter, die Knie beurteile ich nicht.'

const turnTo: Record<Side, string> = { left: 'nach links', right: 'nach rechts' }

const cantTellLine = (why: CantTell, toward: Side | null) => {
  switch (why) {
    case 'turnedAway':
      return toward === null ? 'Dreh dich zu mir.' : `Dreh dich ${turnTo[toward]}, zu mir.`
    case 'wrongView':
      return 'Für die Knie: dreh dich zu mir.'
    case 'hidden':
      return 'Verschränk die Arme.'
    case 'outOfFrame':
      return 'Geh etwas zurück.'
    case 'footMoved':
      return 'Lass die Füße stehen.'
    case 'tooShallow':
      return 'Geh etwas tiefer.'
    case 'uncertain':
      return 'Stell dich gerade zu mir.'
    case 'tooFewFrames':
      return 'Etwas langsamer.'
    case 'notStanding':
      return 'Steh kurz aufrecht.'
  }
}

const kneesOf: Record<Side | 'both', string> = {
  left: 'dein linkes Knie',
  right: 'dein rechtes Knie',
  both: 'deine Knie',
}
const legsOf: Record<Side | 'both', string> = {
  left: 'dein linkes Bein',
  right: 'dein rechtes Bein',
  both: 'deine Beine',
}

const cantTellNote = (why: CantTell, side: Side | 'both', turned: number | null) => {
  switch (why) {
    case 'turnedAway':
      return turned === null ? stillCounts : `Du stehst um ${turned}° weggedreht. ${stillCounts}`
    case 'wrongView':
      return 'Von der Seite messe ich Tiefe, Schienbein, Oberkörper und Ferse.'
    case 'hidden':
      return `Etwas verdeckt ${kneesOf[side]}. ${stillCounts}`
    case 'outOfFrame':
      return `Ich sehe ${legsOf[side]} nicht ganz. ${stillCounts}`
    case 'footMoved':
      return `Ein Fuß hat sich bewegt oder abgehoben. ${stillCounts}`
    case 'tooShallow':
      return 'Von vorn erkenne ich es erst, wenn das Knie weiter gebeugt ist.'
    case 'uncertain':
      return 'Zu nah an der Linie für ein Urteil.'
    case 'tooFewFrames':
      return 'Ich habe zu wenig von dieser Wiederholung gesehen.'
    case 'notStanding':
      return 'Ich vergleiche damit, wie du stehst.'
  }
}

const staysHere = 'Das Bild bleibt auf diesem Computer.'

export const liveWords: LiveWords = {
  locale: 'de-DE',
  screenName: 'Kniebeuge, live',
  today: 'Heute',
  keys: {
    pause: 'Pause',
    resume: 'Weiter',
    mute: 'Ton aus',
    unmute: 'Ton an',
    end: 'Ende',
    cancel: 'Abbrechen',
  },
  languageSwitch: { en: 'Switch to English', de: 'Auf Deutsch umschalten' },
  noVoice: 'Keine deutsche Stimme auf diesem Computer: nur Töne.',
  keyNames: { space: 'Leer', escape: 'Esc' },
  camera: 'Kamera',
  defaultCamera: 'Erste gefundene Kamera',
  engine: (name) => `Erkennung: ${name}`,
  engineInstead: (reason) => `Läuft auf der langsameren Erkennung. ${reason}`,
  opening: {
    camera: { word: 'Moment', line: 'Kamera wird geöffnet.', note: staysHere },
    engine: { word: 'Moment', line: 'Gleich kann ich messen.', note: staysHere },
    recording: { word: 'Moment', line: 'Aufnahme wird geöffnet.', note: 'Sie bleibt auf diesem Computer.' },
  },
  saving: { word: 'Moment', line: 'Dein Satz wird gespeichert.', note: null },

  trust: {
    title: 'Kamerabild',
    describe: 'Wie gut die Kamera dich sieht',
    clear: 'Gut',
    notYet: 'Noch nicht',
    notAlone: 'Zwei Leute',
    turned: (degrees) => `${degrees}° gedreht`,
    notRight: 'passt noch nicht',
    checks: { feet: 'Füße', size: 'Größe', facing: 'Frontal', level: 'Gerade', light: 'Licht' },
  },
  advice: adviceWords,
  parts: partNames,
  nothingCounts: 'Noch zählt nichts.',
  setGoesOn: 'Dein Satz läuft weiter.',

  coach: coachWords,
  repCount: (count) => (count === 1 ? '1 Wiederholung' : `${count} Wiederholungen`),
  ofReps: (planned) => `von ${planned}`,
  good: 'Gut',
  depth: 'Tiefe',
  depthValue: (degrees) => `${degrees}°`,
  depthGoal: (degrees) => `Ziel ${degrees}°`,

  knee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
  bothKnees: ['Beide', 'Knie'],
  warningLine: { cones: 'Zeig zum Hütchen', body: 'Drück es nach außen' },
  bothWarningLines: { cones: ['Zeig zu', 'den Hütchen'], body: ['Drück sie', 'nach außen'] },

  cantTell: 'Unklar',
  cantTellLine,
  cantTellNote,

  pausedByUser: { word: 'Pause', line: 'Weiter mit der Leertaste.', note: 'Solange zählt nichts.' },
  pausedByLeaving: {
    word: 'Pause',
    line: 'Ich warte.',
    note: 'Komm zurück ins Bild und steh still.',
  },

  recording: { title: 'Aufnahme', progress: 'Aufnahme gemessen' },
  problems: problemWords,
  noSquats: noSquatsWords,
  problem: {
    goOn: 'Weiter',
    tryAgain: 'Noch einmal',
    otherCamera: 'Andere Kamera nehmen',
    finishSet: 'Satz beenden',
    leave: 'Verlassen',
    toResults: 'Ergebnisse ansehen',
    repsKept: (count) =>
      count === 1
        ? 'Dein Satz ist gesichert: bisher 1 Wiederholung.'
        : `Dein Satz ist gesichert: bisher ${count} Wiederholungen.`,
    setsKept: (count) => (count === 1 ? 'Dein Satz ist gesichert.' : `Deine ${count} Sätze sind gesichert.`),
  },
}
