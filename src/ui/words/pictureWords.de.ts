import type { PictureWords } from '#ui/words/pictureWords.ts'

export const pictureWordsDe: PictureWords = {
  title: 'Bilder',
  loading: 'Die Bilder werden gelesen …',
  says: (caption, face) =>
    `${caption}. Ein Bild dieses Moments mit eingezeichneten Beinen${face === 'blurred' ? ', das Gesicht verdeckt' : ''}; die Winkel stehen darunter.`,
  broken: 'Dieses Bild ist beschädigt und lässt sich nicht zeigen.',
  delete: {
    ask: 'Bilder dieses Satzes löschen …',
    sure: 'Die Bilder dieses Satzes löschen? Die Zahlen bleiben. Das lässt sich nicht rückgängig machen.',
    confirm: 'Bilder löschen',
    cancel: 'Behalten',
    failed: 'Die Bilder ließen sich nicht löschen.',
  },
  setting: {
    name: 'Beste und schwächste Wiederholung als Bild aufbewahren',
    note: 'Auf die Person zugeschnitten, je unter 100 kB. Sie stehen im Ergebnis und im Bericht.',
    on: 'An',
    off: 'Aus',
  },
  blur: {
    name: 'Gesicht darin unkenntlich machen',
    note: 'Bevor das Bild aufbewahrt wird. Lässt sich das Gesicht nicht finden, gibt es kein Bild.',
    on: 'An',
    off: 'Aus',
  },
  stored: {
    name: 'Bilder von Wiederholungen',
    note: (size) => `davon ${size}`,
    none: 'Keine vorhanden.',
    ask: 'Alle Bilder löschen …',
    sure: (size) =>
      `Die Bilder aller Sätze löschen, ${size}? Die Zahlen bleiben; Sicherungen der letzten Tage behalten ihre Bilder. Das lässt sich nicht rückgängig machen.`,
    confirm: 'Bilder löschen',
    cancel: 'Behalten',
    done: 'Die Bilder wurden gelöscht.',
    failed: 'Die Bilder ließen sich nicht löschen.',
  },
}
