import type { ReplayWords } from '#ui/words/replayWords.ts'

const roles = { best: 'best', worst: 'furthest', other: null } as const

export const replayWordsEn: ReplayWords = {
  title: 'Replay',
  note: 'drawn from measured points, without a picture',
  loading: 'Reading the measured points…',
  leftRep: 'Rep on the left',
  rightRep: 'Rep on the right',
  rep: (rep, role, angle) =>
    [roles[role] === null ? `Rep ${rep}` : `Rep ${rep}, ${roles[role]}`, angle]
      .filter((part) => part !== null)
      .join(': '),
  picture: (rep) => `Rep ${rep} as a skeleton; its angles are below.`,
  depth: 'Depth',
  knee: { left: 'Left knee', right: 'Right knee' },
  cantTell: 'can’t tell',
  play: 'Play',
  pause: 'Pause the replay',
  back: 'One frame back',
  forward: 'One frame on',
  position: 'Moment of the rep',
  frame: (frame, of, seconds) => `Frame ${frame} of ${of}, ${seconds} s`,
  speed: 'Speed',
  speeds: { full: '1×', half: '½×', quarter: '¼×' },
  ghost: 'Lay the left rep over the right one',
  keys: 'Space plays, ← → step by frame',
  noFrames: 'The measured points of this rep were not kept.',
  none: {
    title: 'No replay for this set',
    text: 'Its measured points were not kept, or were deleted. The numbers are complete.',
  },
  off: {
    title: 'No replay for this set',
    text: 'Keeping measured points is switched off. The numbers are complete.',
  },
  toSettings: 'Go to the settings',
  delete: {
    ask: 'Delete this set’s measured points…',
    sure: 'Delete the measured points of this set? Its replay goes, its numbers stay. This can’t be undone.',
    confirm: 'Delete the points',
    cancel: 'Keep them',
    failed: 'The measured points could not be deleted.',
  },
  setting: {
    name: 'Keep measured points for the replay',
    note: 'The points of every frame, never a picture. Under 1 MB for ten squats.',
    on: 'On',
    off: 'Off',
  },
  stored: {
    name: 'Measured points',
    note: (size) => `${size} of it; also needed for TRC files`,
    none: 'None are kept.',
    ask: 'Delete all measured points…',
    sure: (size) =>
      `Delete the measured points of all sets, ${size}? The replays go, the numbers stay; backups of the last days keep their points. This can’t be undone.`,
    confirm: 'Delete the points',
    cancel: 'Keep them',
    done: 'The measured points were deleted.',
    failed: 'The measured points could not be deleted.',
  },
}
