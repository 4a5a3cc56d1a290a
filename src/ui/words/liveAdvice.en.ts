import type { BodyPart, FramingAdvice, PartRemedy } from '#core/body/framing.ts'
import type { SlabWords } from '#ui/words/liveWords.ts'

export const partNames: Readonly<Record<BodyPart, string>> = {
  head: 'head',
  hips: 'hips',
  leftKnee: 'left knee',
  rightKnee: 'right knee',
  leftFoot: 'left foot',
  rightFoot: 'right foot',
  feet: 'feet',
}

/** The action first, the reason second. */
export const adviceWords = (advice: FramingAdvice): SlabWords => {
  switch (advice.kind) {
    case 'noPicture':
      return {
        word: 'No picture',
        line: 'Uncover the camera.',
        note: 'Or pick another camera at the left.',
      }
    case 'frozenPicture':
      return {
        word: 'Picture stuck',
        line: 'Unplug the camera and plug it in again.',
        note: 'It sends the same picture over and over.',
      }
    case 'moreLight':
      return { word: 'More light', line: 'I can’t see your legs.', note: null }
    case 'nobody':
      return { word: 'Step in', line: 'I can’t see anyone.', note: 'Two to three metres away, head to feet.' }
    case 'justYou':
      return { word: 'Just you', line: 'Someone else is in the picture.', note: null }
    case 'partMissing':
      return missingPart(advice.part, advice.remedy)
    case 'comeCloser':
      return { word: 'Come closer', line: 'You are too small to measure.', note: 'About half a step.' }
    case 'stepBack':
      return { word: 'Step back', line: 'You fill the picture.', note: 'About half a step.' }
    case 'turn':
      return { word: advice.toward === 'left' ? 'Turn left' : 'Turn right', line: 'Toward me.', note: null }
    case 'levelCamera':
      return {
        word: 'Level me',
        line: 'The camera is tilted to one side.',
        note: 'Put the laptop on something flat.',
      }
    case 'holdStill':
      return { word: 'Hold still', line: 'Stand tall, feet on the floor.', note: null }
  }
}

const missingPart = (part: BodyPart, remedy: PartRemedy): SlabWords => ({
  ...remedyWords[remedy],
  line: `I can’t see your ${partNames[part]}.`,
})

const remedyWords: Readonly<Record<PartRemedy, Pick<SlabWords, 'word' | 'note'>>> = {
  stepBack: { word: 'Step back', note: 'About half a step.' },
  tiltDown: { word: 'Tilt down', note: 'Tilt the screen down a little.' },
  tiltUp: { word: 'Tilt up', note: 'Tilt the screen up a little.' },
  moveLeft: { word: 'Go left', note: 'About half a step to your left.' },
  moveRight: { word: 'Go right', note: 'About half a step to your right.' },
  uncover: { word: 'Clear view', note: 'Something stands in front of it, or it is too dark there.' },
}
