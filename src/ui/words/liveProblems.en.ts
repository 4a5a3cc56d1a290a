import type { SourceTrouble } from '#app/ports.ts'
import type { ProblemWords } from '#ui/words/liveWords.ts'

export const problemWords: Readonly<Record<SourceTrouble, ProblemWords>> = {
  cameraDenied: {
    title: 'The camera is blocked',
    lead: 'Overtoe needs it to see your knees. The picture never leaves this computer.',
    steps: [
      'In your system’s privacy settings, allow Overtoe to use the camera.',
      'Come back here and try again.',
    ],
  },
  noCamera: {
    title: 'No camera found',
    lead: 'Without one, Overtoe can still look at a recorded video.',
    steps: [
      'Plug in a webcam, or open the shutter of the built-in one.',
      'Overtoe notices by itself and carries on.',
    ],
  },
  cameraBusy: {
    title: 'Another app is using the camera',
    lead: 'Only one app at a time can have it. Nothing is wrong with your camera.',
    steps: [
      'Close video calls, and browser tabs with a camera light.',
      'Overtoe notices by itself and carries on.',
    ],
  },
  cameraUnplugged: {
    title: 'The camera is gone',
    lead: 'It was unplugged or switched off.',
    steps: ['Plug it in again, or choose another one.', 'Overtoe notices by itself and carries on.'],
  },
  videoUnreadable: {
    title: 'This file can’t be read',
    lead: 'It is not a video, or part of it is missing.',
    steps: ['Check that it plays in a video player.', 'If it was copied from a phone, copy it once more.'],
  },
  videoUnsupported: {
    title: 'This kind of video can’t be opened here',
    lead: 'The file is fine, but this computer can’t play its kind.',
    steps: ['Save it as MP4 (H.264) or WebM.', 'Open the new file.'],
  },
  videoEmpty: {
    title: 'There are no pictures in this video',
    lead: 'It holds sound only, or ends before it begins.',
    steps: ['Check that it plays in a video player.', 'Open another recording.'],
  },
  engineFailed: {
    title: 'The measuring didn’t start',
    lead: 'Neither of the two ways to find your joints could run on this computer.',
    steps: ['Close other heavy programs, then try again.', 'If that doesn’t help, restart Overtoe.'],
  },
}

export const noSquatsWords: ProblemWords = {
  title: 'I found no whole squat',
  lead: 'The recording was measured to its end. A squat counts from standing to standing.',
  steps: [
    'Head to feet must be in the picture, facing the camera.',
    'Stand still for a second before the first squat, then open the recording again.',
  ],
}
