import type { Condition } from '#core/programme/checks/checkReading.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import type { SingleLegRecord } from '#core/singleLeg/singleLegRecord.ts'
import { turnsDone } from '#core/programme/exerciseRecord.ts'
import { countForms } from '#ui/words/countForms.ts'
import { inOrOut } from '#ui/words/inOrOut.ts'
import type { ExercisePlayerWords } from '#ui/words/exercisePlayerWords.ts'

const numberOf = (value: number, unit: Condition['unit']) =>
  `${Math.round(value)}${unit === 'degrees' ? '°' : ' %'}`

const conditionNeeds = ({ value, unit, least, most }: Condition): string => {
  const now = numberOf(value, unit)
  if (least !== null && most !== null) return `${now} (${Math.round(least)} bis ${numberOf(most, unit)})`
  if (least !== null) return `${now} (mindestens ${numberOf(least, unit)})`
  return most === null ? now : `${now} (höchstens ${numberOf(most, unit)})`
}

const vouched = ({ checked_turns, timed_turns, ticked_turns }: ExerciseRecord): string =>
  [
    checked_turns > 0 ? `${checked_turns} von der Kamera gesehen` : '',
    timed_turns > 0 ? `${timed_turns} nach Timer` : '',
    ticked_turns > 0 ? `${ticked_turns} von dir abgehakt` : '',
  ]
    .filter((word) => word !== '')
    .join(', ')

const singleLeg = (record: SingleLegRecord): string =>
  `${kneeOf('Linkes', record.left_fppa_deg, record.left_fppa_error_deg)} ${kneeOf('Rechtes', record.right_fppa_deg, record.right_fppa_error_deg)}`
const kneeOf = (knee: string, degrees: number | null, error: number | null): string =>
  degrees === null || error === null
    ? `${knee} Knie: nicht gemessen.`
    : `${knee} Knie: ${inOrOut(degrees, 'nach innen', 'nach außen')} ± ${error.toFixed(0)}°.`

const singleLegShort = (record: SingleLegRecord): string =>
  [
    kneeInShort('links', record.left_fppa_deg, record.left_fppa_error_deg),
    kneeInShort('rechts', record.right_fppa_deg, record.right_fppa_error_deg),
  ]
    .filter((word) => word !== '')
    .join(', ')
const kneeInShort = (knee: string, degrees: number | null, error: number | null): string =>
  degrees === null || error === null
    ? ''
    : `${knee} ${inOrOut(degrees, 'nach innen', 'nach außen')} ± ${error.toFixed(0)}°`

export const exercisePlayer: ExercisePlayerWords = {
  demonstration: (name) => `Vorführung: ${name}`,
  pauseDemonstration: 'Vorführung anhalten',
  playDemonstration: 'Vorführung abspielen',
  startChecked: 'Mit Kamera starten',
  startTimer: 'Timer starten',
  tickDone: 'Abhaken',
  side: (exercise, side) =>
    exercise === 'singleLegSquat'
      ? `${side === 'left' ? 'Linkes' : 'Rechtes'} Bein`
      : `${side === 'left' ? 'Linke' : 'Rechte'} Seite`,
  part: {
    step: 'So geht’s',
    getReady: 'Mach dich bereit',
    hold: 'Halten',
    lift: 'Öffnen',
    dip: 'Runter',
    squeeze: 'Anspannen',
    letGo: 'Loslassen',
    lower: 'Ablegen',
    rise: 'Hoch',
    rest: 'Pause',
  },
  turn: (turn, turns) => `${turn} von ${turns}`,
  secondsLeft: (word, seconds) => `${word}, noch ${countForms(seconds, 'Sekunde', 'Sekunden')}`,
  timerOnly: 'Nur Timer',
  waiting: 'Wartet auf dich',
  paused: 'Angehalten',
  armsUp: { pause: 'Arme hoch: Pause', goOn: 'Arme hoch: weiter', next: 'Arme hoch: überspringen' },
  fault: {
    hipsUp: 'Hüfte hoch',
    hipsLower: 'Hüfte etwas tiefer',
    bendKnee: 'Fersen näher',
    straightenKnee: 'Fersen weiter weg',
    levelShin: 'Schienbein auf Kniehöhe',
    openKnee: 'Knie höher',
    feetTogether: 'Füße zusammen',
    pelvisStill: 'Becken ruhig',
    otherLeg: 'Anderes Bein zurück',
    longerStep: 'Größerer Schritt',
    heelDown: 'Ferse runter',
    standTall: 'Aufrecht bleiben',
    footUp: 'Anderer Fuß hoch',
    standOnOther: 'Auf das andere Bein',
    goLower: 'Tiefer, wenn es guttut',
  },
  refusal: {
    nobody: { why: 'Ich sehe dich nicht.', remedy: 'Komm zurück ins Bild.' },
    severalPeople: { why: 'Da ist noch jemand im Bild.', remedy: 'Bitte die andere Person zur Seite.' },
    outOfFrame: { why: 'Ein Teil von dir ist außerhalb des Bildes.', remedy: 'Stell den Laptop weiter weg.' },
    hidden: {
      why: 'Etwas verdeckt ein Gelenk, das ich brauche.',
      remedy: 'Arme weg von Hüfte und Knie, beide Füße sichtbar.',
    },
    notFromSide: { why: 'Ich sehe dich nicht von der Seite.', remedy: 'Stell den Laptop neben dich.' },
    notFromFront: { why: 'Ich sehe dich nicht von vorn.', remedy: 'Dreh dich zum Laptop.' },
    notLying: { why: 'Ich sehe dich nicht liegen.', remedy: 'Leg dich hin, ganz ins Bild.' },
    notOnSide: { why: 'Ich sehe dich nicht auf dieser Seite.', remedy: 'Leg dich auf die andere Seite.' },
    notStanding: { why: 'Ich sehe dich nicht stehen.', remedy: 'Stell dich aufrecht hin.' },
  },
  condition: {
    oneLine: 'Eine Linie',
    kneeBend: 'Knie gebeugt',
    shinLevel: 'Schienbein waagrecht',
    kneeRise: 'Knie geöffnet',
    feetTogether: 'Füße zusammen',
    pelvisStill: 'Becken ruhig',
    stride: 'Großer Schritt',
    backKnee: 'Hinteres Knie gestreckt',
    heelDown: 'Ferse am Boden',
    upright: 'Rumpf aufrecht',
    footUp: 'Anderer Fuß oben',
    lowEnough: 'Tief genug',
  },
  conditionNeeds,
  kneeGap: (percent) => `Knieabstand: ${percent} % des weitesten`,
  camera: {
    opening: 'Kamera wird geöffnet …',
    trouble: 'Die Kamera geht hier nicht, also nur Timer.',
    withoutCamera: 'Mit dem Timer weiter',
  },
  keys: {
    pause: 'Pause',
    goOn: 'Weiter',
    back: 'Zurück',
    next: 'Nächste',
    tick: 'Abhaken',
    demonstration: 'Vorführung',
    mute: 'Ton aus',
    unmute: 'Ton an',
    leave: 'Ende',
  },
  keyNames: { space: 'Leertaste', escape: 'Esc' },
  done: {
    counted: (record) => `${turnsDone(record)} von ${record.planned_turns}`,
    vouched,
    lesson: (squeezed, letGo) =>
      `Angespannt kamen deine Knie auf ${squeezed} % ihres Abstands zusammen. Losgelassen auf ${letGo} %.`,
    lessonUnclear:
      'Ich habe deine Knie nicht lange genug gesehen, um zu vergleichen. Was zählt, ist das Gefühl; den Muskel selbst sieht keine Kamera.',
    singleLeg,
    singleLegMeans: (chance) =>
      `Hüfte, Knie und Knöchel gegen eine Linie, von vorn gesehen (FPPA). Zur Information, nicht beurteilt. Von einem Tag zum anderen können weniger als ${chance}° Zufall sein.`,
    singleLegShort,
    nothing: 'Nichts gemacht, also nichts gespeichert.',
    saved: 'Steht in der Liste von heute.',
    saving: 'Wird gespeichert …',
    notSaved: (why) =>
      why === 'diskFull'
        ? 'Nicht gespeichert: Der Datenträger ist voll. Schaff Platz und versuch es noch einmal.'
        : 'Nicht gespeichert. Versuch es noch einmal, oder starte Overtoe neu.',
    again: 'Noch einmal versuchen',
    toToday: 'Zurück zu Heute',
  },
  stills: {
    gluteSqueeze: [
      'Hüftbreit stehen',
      'Anspannen: Die Knie bleiben auseinander',
      'Loslassen: Sie kommen zusammen',
    ],
    squat: ['Aufrecht stehen', 'Runter: jedes Knie über den Zehen'],
    bridge: ['Fersen in den Boden, Zehen hoch', 'In eine Linie heben und halten'],
    singleLegBridge: ['Ein Schienbein auf Höhe des anderen Knies', 'In eine Linie heben und halten'],
    clam: ['Füße zusammen an der Wand', 'Oberes Knie öffnen, Becken ruhig'],
    singleLegSquat: ['Auf einem Bein stehen, Hüfte gerade', 'Ein kleines Stück runter: Knie über dem Fuß'],
    hipFlexorStretch: ['Großer Schritt, hintere Ferse unten', 'Becken kippen, Hüfte nach vorn'],
    itBandTwist: ['Ein Fuß jenseits des anderen Knies', 'Zum gebeugten Knie drehen'],
    rollOuterThigh: ['Rolle unter dem Hüftknochen', 'Langsam den äußeren Oberschenkel hinab'],
    rollHipFlexor: ['Rolle vorn unter einer Hüfte', 'Eine Handbreit auf und ab'],
    ballHipFlexor: ['Ball neben und unter dem Hüftknochen', 'Einsinken und atmen'],
    ballOuterHip: ['Ball hinter der vorderen Tasche', 'Einsinken und atmen'],
  },
  log: {
    title: 'Übungen',
    when: 'Wann',
    exercise: 'Übung',
    howMuch: 'Wie viel',
    how: 'Wie geprüft',
    actions: 'Aktionen',
    delete: (name, when) => `${name} von ${when} löschen`,
    sure: (name, when) => `${name} von ${when} löschen? Das lässt sich nicht rückgängig machen.`,
    confirm: 'Übung löschen',
    cancel: 'Behalten',
    doneToday: 'Erledigt',
  },
}
