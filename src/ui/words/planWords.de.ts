import { assertNever } from '#core/assertNever.ts'
import type { HeelLiftMean, HeelLiftResult } from '#core/heelLift/decideHeelLift.ts'
import type { ProposalLimit, ProposalReason } from '#core/programme/plan/proposeNext.ts'
import type { KneeInside } from '#core/programme/plan/setFinding.ts'
import type { PlanReason } from '#core/programme/plan/todaysPlan.ts'
import type { Side } from '#core/side.ts'
import { countForms } from '#ui/words/countForms.ts'
import type { PlanWords } from '#ui/words/planWords.ts'
import type { Titled } from '#ui/words/words.ts'

const knees: Readonly<Record<Side | 'both', string>> = {
  left: 'Dein linkes Knie ging',
  right: 'Dein rechtes Knie ging',
  both: 'Deine Knie gingen',
}
const phases = {
  descent: ' auf dem Weg nach unten',
  bottom: ' ganz unten',
  ascent: ' auf dem Weg nach oben',
} as const
const whole = (value: number) => `${Math.round(value)}°`
const tenths = (value: number) => `${value.toFixed(1).replace('.', ',')}°`

const seen = ({ side, phase, insideReps, judgedReps }: KneeInside): string =>
  `${knees[side]}${phase === null ? '' : phases[phase]} nach innen, in ${insideReps} von ${countForms(judgedReps, 'beurteilten Wiederholung', 'beurteilten Wiederholungen')}.`

const because = (reason: ProposalReason): string => {
  switch (reason.kind) {
    case 'glutes':
      return `${seen(reason.inside)} Die Gesäßmuskeln halten das Knie außen; Brücke und Muschel kräftigen sie.`
    case 'oneSide':
      return 'Eine Seite tut es mehr. Übe jede Seite einzeln, und fang mit dieser an.'
    case 'feelGlutes':
      return 'Spür zuerst, welche Muskeln die Knie auseinanderhalten.'
    case 'hipFlexors':
      return 'Verkürzte Hüftbeuger können die Gesäßmuskeln bremsen. Dehnen und Kräftigen gehören zusammen.'
    case 'hipsOrAnkles':
      return `Auch steife Sprunggelenke können ein Knie nach innen drehen${reason.inside.phase === 'ascent' ? '' : ', vor allem auf dem Weg nach unten'}. Zehn Kniebeugen, fünf davon mit den Fersen auf einem Buch, zeigen den Unterschied.`
    case 'anklePattern':
      return 'Mit erhöhten Fersen blieb dein Knie außen, das spricht für die Sprunggelenke. Die Brücke schadet nicht; frag eine Physiotherapeutin, wie du die Sprunggelenke beweglicher machst.'
    case 'shallow':
      return `Du kamst bis ${whole(reason.deepestDeg)} hinunter. Verkürzte Hüftbeuger sind ein Grund, dort aufzuhören.`
    case 'lookAgain':
      return 'Ich konnte keine Wiederholung beurteilen, also weiß ich nicht, woran du arbeiten solltest. Richte erst das Bild ein, dann noch ein Satz.'
    case 'nothingCounted':
      return 'Keine Kniebeuge hat gezählt, also gibt es noch nichts, wonach ich mich richten kann.'
    case 'keepIt':
      return 'Kein Knie ging nach innen, soweit ich sehen konnte. Erhalte die Muskeln, die es dort halten.'
    default:
      return assertNever(reason)
  }
}

const limit = (what: ProposalLimit): string => {
  switch (what.kind) {
    case 'cause':
      return 'Ich sehe, wohin ein Knie geht, nicht warum.'
    case 'muscles':
      return 'Kraft, Verkürzung und Schmerz sind nicht im Bild. Wenn etwas wehtut, frag Fachleute.'
    case 'fewReadings':
      return `Nur ${countForms(what.judged, 'Messung ließ', 'Messungen ließen')} sich beurteilen: Ein weiterer Satz sagt mehr.`
    case 'unjudged':
      return `${what.unjudged} von ${countForms(what.readings, 'Messung', 'Messungen')} ${what.unjudged === 1 ? 'ließ' : 'ließen'} sich nicht beurteilen.`
    default:
      return assertNever(what)
  }
}

const short = (reason: PlanReason): string => {
  switch (reason.kind) {
    case 'squatFirst':
      return 'Erst sehen, wohin die Knie gehen'
    case 'learn':
      return 'Spüren, welche Muskeln die Knie halten'
    case 'harder':
      return 'Die Brücke auf einem Bein'
    case 'programme':
      return 'Teil des Programms'
    case 'glutes':
      return 'Ein Knie ging nach innen'
    case 'oneSide':
      return `Das ${reason.inside.side === 'left' ? 'linke' : 'rechte'} Knie ging nach innen: dort anfangen`
    case 'hipFlexors':
      return 'Lässt die Gesäßmuskeln arbeiten'
    case 'shallow':
      return `Du kamst bis ${whole(reason.deepestDeg)}`
    case 'keepIt':
      return 'Damit es so bleibt'
    case 'anklePattern':
      return 'Neben beweglicheren Sprunggelenken'
    case 'oneLeg':
      return 'Jedes Knie allein'
    case 'feelGlutes':
    case 'hipsOrAnkles':
    case 'lookAgain':
    case 'nothingCounted':
      return ''
    default:
      return assertNever(reason)
  }
}

const result = ({ pattern, doubt, side }: HeelLiftResult): Titled => {
  const knee = side === null ? 'Das Knie' : `Dein ${side === 'left' ? 'linkes' : 'rechtes'} Knie`
  if (pattern === 'ankle')
    return {
      title: 'Sprunggelenk-Muster',
      text: `${knee} ging mit erhöhten Fersen deutlich weniger nach innen. Vielleicht drehen steife Sprunggelenke es hinein; das kann die Physiotherapie prüfen.`,
    }
  if (pattern === 'hip')
    return {
      title: 'Hüft-Muster',
      text: `${knee} ging mit erhöhten Fersen etwa gleich weit nach innen, an den Sprunggelenken liegt es also kaum. Weiter mit Brücke und Muschel.`,
    }
  return {
    title: 'Nicht klar',
    text:
      doubt === 'neverInside'
        ? 'Kein Knie ging mit flachen Füßen nach innen, also gab es nichts, was die Erhöhung ändern konnte.'
        : doubt === 'tooFewReps'
          ? 'In einem der Sätze ließen sich zu wenige Wiederholungen beurteilen.'
          : 'Der Unterschied ist nicht größer als der Messfehler. Versuch es an einem anderen Tag noch einmal, das Gesicht zur Kamera.',
  }
}

const mean = ({ meanDeg, errorDeg, reps }: HeelLiftMean) =>
  `${tenths(meanDeg)} ± ${tenths(errorDeg)} (${countForms(reps, 'Wiederholung', 'Wiederholungen')})`

export const plan: PlanWords = {
  title: 'Plan für heute',
  others: 'Außerdem',
  allDone: 'Der Plan für heute ist erledigt.',
  about: (minutes) => `etwa ${minutes} min`,
  short,
  next: {
    title: 'Wie es weitergeht',
    note: 'aus diesem Satz und dem Artikel hinter dem Programm',
    because,
    limitsTitle: 'Was ich nicht wissen kann',
    limit,
    start: 'Starten',
    squats: 'Noch ein Satz',
  },
  heelLift: {
    name: 'Fersentest',
    purpose: 'Hüfte oder Sprunggelenk?',
    lead: 'Wenn dein Knie nach innen geht, weil die Sprunggelenke steif sind, hilft es sofort, die Fersen zu erhöhen. Ändert sich nichts, liegt es eher an der Hüfte.',
    steps: [
      'Fünf Kniebeugen mit flachen Füßen, wie immer.',
      'Dann fünf mit beiden Fersen auf einem Buch von etwa 2,5 cm, die Füße am selben Ort.',
      'Ich vergleiche, wie weit das Knie nach innen geht, und sage es nur, wenn der Unterschied größer ist als mein Fehler.',
    ],
    need: 'Du brauchst ein festes Buch oder Brett, etwa 2,5 cm dick, das nicht rutscht.',
    startFlat: 'Start: fünf mit flachen Füßen',
    startRaised: 'Start: fünf mit erhöhten Fersen',
    flatDone: (reps) =>
      `${countForms(reps, 'Kniebeuge', 'Kniebeugen')} mit flachen Füßen gespeichert. Stell jetzt beide Fersen auf das Buch.`,
    tooFew: (reps, wanted) =>
      `Nur ${countForms(reps, 'Kniebeuge hat', 'Kniebeugen haben')} gezählt; der Test braucht mindestens ${wanted}. Mach diesen Teil noch einmal.`,
    cancel: 'Test beenden',
    onSet: { flat: 'Fersentest, Fersen unten', raised: 'Fersentest, Fersen erhöht' },
    result,
    numbers: ({ flat, raised, change }) =>
      flat === null || raised === null || change === null
        ? null
        : `Nach innen: mit flachen Füßen ${mean(flat)}, mit erhöhten Fersen ${mean(raised)}; ${tenths(change.deg)} ± ${tenths(change.errorDeg)} weniger.`,
    notDiagnosis: 'Ein Muster, keine Diagnose.',
    resultTitle: 'Fersentest',
    saving: 'Test wird gespeichert …',
    notSaved: 'Der Test wurde nicht gespeichert. Beide Sätze stehen im Verlauf.',
    again: 'Noch einmal versuchen',
  },
}
