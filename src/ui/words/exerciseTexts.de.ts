import type { ExerciseId } from '#core/programme/exercise.ts'
import type { ExerciseText } from '#ui/words/exerciseWords.ts'

export const deExerciseTexts: Readonly<Record<ExerciseId, ExerciseText>> = {
  gluteSqueeze: {
    name: 'Po anspannen',
    purpose: 'Die Lektion mit dem Hunderter',
    steps: [
      'Stell dich hüftbreit hin.',
      'Spann den Po an, als hieltest du einen Hunderter fest, den dir niemand wegnehmen darf.',
      'Bleib angespannt und versuch, die Knie zusammenzubringen. Es geht nicht: Diese Muskeln halten die Knie auseinander.',
      'Lass los und versuch es noch einmal. Jetzt geht es leicht. Genau das passiert in der Kniebeuge, wenn diese Muskeln Pause machen.',
    ],
    mistakes: ['Luft anhalten', 'Die Oberschenkel anspannen statt den Po'],
  },
  squat: {
    name: 'Kniebeuge',
    purpose: 'Knie über die Zehen',
    steps: [
      'Stell dich mit dem Gesicht zur Kamera, Füße etwa schulterbreit, Zehen leicht nach außen.',
      'Verschränk die Arme, damit sie nie ein Knie verdecken.',
      'Setz dich nach hinten und unten. Zeig mit jedem Knie zur zweiten Zehe, den ganzen Weg runter und wieder hoch.',
      'Steh ganz auf, bevor die nächste kommt. Von vorn gesehen bleiben die Schienbeine fast senkrecht.',
    ],
    mistakes: [
      'Die Knie wandern auf dem Weg nach oben zueinander',
      'Die Fersen heben ab',
      'Die Füße drehen sich mit',
    ],
  },
  bridge: {
    name: 'Brücke',
    purpose: 'Fersen rein, Zehen hoch',
    steps: [
      'Leg dich auf den Rücken, Knie gebeugt, Fersen unter den Knien.',
      'Zieh die Zehen hoch und drück die Fersen in den Boden.',
      'Spann den Po an und heb die Hüfte, bis Schultern, Hüfte und Knie eine Linie bilden.',
      'Halten, dann langsam ablegen.',
    ],
    mistakes: [
      'Ins Hohlkreuz gehen, um höher zu kommen',
      'Die Knie fallen nach innen oder außen',
      'Über die Zehen drücken',
    ],
  },
  singleLegBridge: {
    name: 'Einbeinige Brücke',
    purpose: 'Ein Bein trägt',
    steps: [
      'Beginn wie bei der Brücke.',
      'Heb ein Bein, bis das Schienbein auf Höhe des anderen Knies ist.',
      'Drück dich über die Ferse am Boden hoch, beide Hüftseiten gleich hoch.',
      'Halten, langsam ablegen, nach der letzten Wiederholung das Bein wechseln.',
    ],
    mistakes: ['Eine Hüftseite hängt', 'Mit den Zehen abdrücken', 'Mit dem freien Bein Schwung holen'],
  },
  clam: {
    name: 'Muschel',
    purpose: 'Füße an die Wand',
    steps: [
      'Leg dich auf die Seite, die Füße an der Wand, Hüfte und Knie etwas weniger als rechtwinklig gebeugt.',
      'Lass die Füße zusammen und heb das obere Knie, wie eine Muschel, die sich öffnet.',
      'Stopp, bevor das Becken nach hinten kippt. Langsam ablegen.',
    ],
    mistakes: ['Das Becken rollt nach hinten', 'Die Füße gehen auseinander', 'Schwung holen'],
  },
  hipFlexorStretch: {
    name: 'Hüftbeuger dehnen',
    purpose: 'Im Stehen',
    steps: [
      'Mach einen langen Schritt nach vorn, beide Füße zeigen geradeaus.',
      'Halt das hintere Knie gestreckt und die hintere Ferse am Boden.',
      'Kipp das Becken nach hinten, spann den Po auf der hinteren Seite an und bleib aufrecht.',
      'Du spürst es vorn an der hinteren Hüfte. Atmen, halten, dann Seite wechseln.',
    ],
    mistakes: ['Nach vorn lehnen', 'Ins Hohlkreuz gehen', 'Den hinteren Fuß nach außen drehen'],
  },
  singleLegSquat: {
    name: 'Einbeinige Kniebeuge',
    purpose: 'Ein Knie nach dem anderen',
    steps: [
      'Stell dich mit dem Gesicht zur Kamera auf ein Bein, der andere Fuß eine Handbreit über dem Boden und etwas hinter dir. Fingerspitzen an der Wand sind in Ordnung.',
      'Setz dich ein kleines Stück nach hinten, nur so tief, wie es angenehm ist: etwa halb so tief wie auf zwei Beinen.',
      'Halt die Hüfte gerade und das Knie über dem Fuß. Dann steh wieder ganz auf.',
      'Fünfmal, dann das andere Bein. Wenn das Knie schmerzt, hör auf.',
    ],
    mistakes: ['Das Knie wandert nach innen', 'Die andere Hüftseite sinkt ab', 'Der Rumpf kippt zur Seite'],
  },
  itBandTwist: {
    name: 'Drehsitz fürs IT-Band',
    purpose: 'Im Sitzen',
    steps: [
      'Setz dich mit gestreckten Beinen hin, dann stell einen Fuß außen neben das andere Knie.',
      'Dreh dich zum gebeugten Knie und leg den Ellbogen darum.',
      'Bleib aufrecht und zieh das Knie sanft zu dir herüber. Halten, dann Seite wechseln.',
    ],
    mistakes: ['Den Rücken rund machen', 'Die Drehung erzwingen'],
  },
  rollOuterThigh: {
    name: 'Rolle: Oberschenkel',
    purpose: 'Außen, von der Hosentasche abwärts',
    steps: [
      'Leg dich auf die Seite, die Rolle knapp unter dem vorderen Hüftknochen.',
      'Stell den oberen Fuß vor dir auf, er trägt einen Teil des Gewichts.',
      'Roll langsam außen am Oberschenkel hinunter und zurück. Stopp über dem Knie.',
      'Bleib auf einer empfindlichen Stelle ein paar Atemzüge. Es soll angenehm sein und nie stechen.',
    ],
    mistakes: ['Über das Knie oder den Hüftknochen rollen', 'Schnell rollen'],
  },
  rollHipFlexor: {
    name: 'Rolle: Hüftbeuger',
    purpose: 'Vorn an der Hüfte',
    steps: [
      'Leg dich auf den Bauch, auf die Unterarme gestützt, die Rolle vorn unter einer Hüfte.',
      'Winkel das andere Bein zur Seite an, es trägt einen Teil des Gewichts.',
      'Roll langsam eine Handbreit auf und ab. Dann Seite wechseln.',
    ],
    mistakes: ['Im unteren Rücken durchhängen', 'Auf den Bauch rollen'],
  },
  ballHipFlexor: {
    name: 'Ball: Hüftbeuger',
    purpose: 'Vorn an der Hüfte',
    steps: [
      'Leg dich auf den Bauch und einen Lacrosse-Ball knapp neben und unter den Hüftknochen.',
      'Lass dein Gewicht einsinken, nur so weit, wie du ruhig weiteratmen kannst.',
      'Bleib auf der Stelle. Lass sofort nach, wenn es kribbelt. Dann Seite wechseln.',
    ],
    mistakes: ['Auf den Knochen drücken', 'Luft anhalten'],
  },
  ballOuterHip: {
    name: 'Ball: Hüfte außen',
    purpose: 'Neben der Hosentasche',
    steps: [
      'Leg dich auf die Seite, einen Lacrosse-Ball unter der weichen Stelle hinter der vorderen Hosentasche.',
      'Stell den oberen Fuß vor dir auf, er trägt einen Teil des Gewichts.',
      'Einsinken lassen, bleiben, langsam atmen. Dann Seite wechseln.',
    ],
    mistakes: ['Auf den Knochen drücken', 'Bis es taub wird'],
  },
}
