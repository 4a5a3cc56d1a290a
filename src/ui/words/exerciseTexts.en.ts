import type { ExerciseId } from '#core/programme/exercise.ts'
import type { ExerciseText } from '#ui/words/exerciseWords.ts'

export const enExerciseTexts: Readonly<Record<ExerciseId, ExerciseText>> = {
  gluteSqueeze: {
    name: 'Glute squeeze',
    purpose: 'The $100-bill lesson',
    steps: [
      'Stand with your feet as wide as your hips.',
      'Squeeze your buttocks, as if you held a $100 bill between them that nobody may have.',
      'Keep squeezing, and try to bring your knees together. They won’t go: these muscles hold the knees apart.',
      'Let go and try again. Now the knees move easily. That is what happens in a squat when these muscles rest.',
    ],
    mistakes: ['Holding your breath', 'Squeezing the thighs instead of the buttocks'],
  },
  squat: {
    name: 'Squat',
    purpose: 'Knees over the toes',
    steps: [
      'Stand facing the camera, feet about as wide as your shoulders, toes a little outward.',
      'Cross your arms, so that they never hide a knee.',
      'Sit back and down. Point each knee at its second toe, all the way down and all the way up.',
      'Stand up fully before the next one. Seen from the front, your shins stay almost upright.',
    ],
    mistakes: [
      'Knees moving toward each other on the way up',
      'Heels leaving the floor',
      'Feet turning while you squat',
    ],
  },
  bridge: {
    name: 'Bridge',
    purpose: 'Heels in, toes up',
    steps: [
      'Lie on your back, knees bent, heels under the knees.',
      'Lift your toes and dig the heels in.',
      'Squeeze your buttocks and lift the hips until shoulders, hips and knees make one line.',
      'Hold, then lower slowly.',
    ],
    mistakes: [
      'Arching the lower back to get higher',
      'Knees falling inward or outward',
      'Pushing through the toes',
    ],
  },
  singleLegBridge: {
    name: 'Single-leg bridge',
    purpose: 'One leg carries',
    steps: [
      'Start as for the bridge.',
      'Lift one leg until its shin is level with the other knee.',
      'Push through the heel on the floor and lift the hips, both sides equally high.',
      'Hold, lower slowly, and change legs after the last one.',
    ],
    mistakes: ['One hip hanging lower', 'Pushing off with the toes', 'Swinging the free leg'],
  },
  clam: {
    name: 'Clam',
    purpose: 'Feet on the wall',
    steps: [
      'Lie on your side with your feet against a wall, hips and knees bent a little less than a right angle.',
      'Keep the feet together and lift the upper knee, as a shell opens.',
      'Stop before your pelvis rolls back. Lower slowly.',
    ],
    mistakes: ['The pelvis rolling backward', 'Feet coming apart', 'Using momentum'],
  },
  hipFlexorStretch: {
    name: 'Hip-flexor stretch',
    purpose: 'Standing',
    steps: [
      'Take a long step forward and keep both feet pointing ahead.',
      'Keep the back knee straight and the back heel down.',
      'Tuck your pelvis under, squeeze the buttock of the back leg, and stay upright.',
      'You feel it at the front of the back hip. Breathe, hold, then change sides.',
    ],
    mistakes: ['Leaning forward', 'Arching the lower back', 'Turning the back foot out'],
  },
  singleLegSquat: {
    name: 'Single-leg squat',
    purpose: 'One knee at a time',
    steps: [
      'Stand facing the camera on one leg, the other foot a hand’s width off the floor and a little behind you. Fingertips on a wall are fine.',
      'Sit back into a small squat, only as low as it is comfortable: about half as deep as a squat on two legs.',
      'Keep the hips level and the knee over the foot. Then stand up tall.',
      'Five times, then the other leg. If the knee hurts, stop.',
    ],
    mistakes: ['The knee moving inside', 'The other hip dropping', 'The trunk falling to one side'],
  },
  itBandTwist: {
    name: 'IT band twist',
    purpose: 'Seated',
    steps: [
      'Sit with both legs straight, then set one foot down outside the other knee.',
      'Turn toward the bent knee and hook your elbow around it.',
      'Sit tall and pull the knee gently across you. Hold, then change sides.',
    ],
    mistakes: ['Rounding the back', 'Forcing the turn'],
  },
  rollOuterThigh: {
    name: 'Foam roll: outer thigh',
    purpose: 'From the hip pocket down',
    steps: [
      'Lie on your side with the roller just below the front of your hip bone.',
      'Put the upper foot on the floor in front to carry some weight.',
      'Roll slowly down the outer thigh and back. Stop above the knee.',
      'Rest on a tender spot for a few breaths. It is for comfort; it should never hurt sharply.',
    ],
    mistakes: ['Rolling over the knee or the hip bone', 'Rolling fast'],
  },
  rollHipFlexor: {
    name: 'Foam roll: hip flexor',
    purpose: 'Front of the hip',
    steps: [
      'Lie face down on your forearms with the roller under the front of one hip.',
      'Bend the other leg out to the side to carry some weight.',
      'Roll slowly, a hand’s width up and down. Then change sides.',
    ],
    mistakes: ['Letting the lower back sag', 'Rolling onto the belly'],
  },
  ballHipFlexor: {
    name: 'Ball: hip flexor',
    purpose: 'Front of the hip',
    steps: [
      'Lie face down and put a lacrosse ball just beside and below your hip bone.',
      'Let your weight sink onto it, only as much as you can breathe through.',
      'Stay on the spot. Ease off at once if it tingles. Then change sides.',
    ],
    mistakes: ['Pressing on the bone', 'Holding your breath'],
  },
  ballOuterHip: {
    name: 'Ball: outer hip',
    purpose: 'Beside the hip pocket',
    steps: [
      'Lie on your side with a lacrosse ball under the soft spot behind your front pocket.',
      'Put the upper foot on the floor in front to carry some weight.',
      'Sink in and stay, breathing slowly. Then change sides.',
    ],
    mistakes: ['Pressing on the bone', 'Pushing into numbness'],
  },
}
