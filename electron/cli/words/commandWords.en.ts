import type { CommandWords } from '#electron/cli/words/commandWords.ts'
import { en as report } from '#core/report/words/reportWords.en.ts'

export const en: CommandWords = {
  locale: 'en-GB',
  head: {
    rep: 'Rep',
    bottomAt: 'Bottom at',
    depth: 'Depth',
    inward: { left: 'Left knee inward', right: 'Right knee inward' },
    verdict: { left: 'Left', right: 'Right' },
  },
  verdict: { fine: 'fine', inside: 'inside', 'cant-tell': 'can’t tell' },
  noReps: 'No whole rep was found.',
  nobody: (name) => `Nobody is to be seen in ${name}.`,
  warning: (side, from, until) =>
    `Warning: ${side} knee inside the foot from ${from} ${until === null ? 'to the end' : `to ${until}`}.`,
  notCounted: (from, to, why) => `Not counted: ${from} to ${to}, ${report.dropped.reason[why]}.`,
  written: 'Form report:',
  noPictures: (names) =>
    `No pictures of ${names.join(', ')}: recorded landmarks hold none. Give the video itself.`,
  noSuchRep: (name, number, count) =>
    `There is no rep ${number} in ${name}, which holds ${count}: --known-good-rep ${number} changes nothing there.`,
  progress: '{name} {bar} {percentage} % | {value} of {total} s | {eta_formatted} left',
  batch: {
    progress: '{bar} {percentage} % | {finished} of {count} | {name} | {eta_formatted} left',
    summary: 'Summary:',
    noJson: '--json is for one input. Several inputs write their numbers below --out.',
    failed: (count, total) => `${count} of ${total} inputs gave no report:`,
  },
  notMeasured: {
    missing: (path) => `There is no file ${path}.`,
    notAFile: (path) => `${path} is not a file.`,
    empty: (name) => `${name} is empty. Copy or record it again.`,
    noAccess: (path) => `${path} can't be opened. Check its permissions.`,
    tooLarge: (name) => `${name} is too large to be read at once. Cut it into parts.`,
    noLandmarks: (name, detail) =>
      `${name} holds no readable landmarks: ${detail}. Export it again, or give the video itself.`,
    notVideo: (name, detail) => `${name} can't be read as a video. It may be damaged or cut off. (${detail})`,
    videoUnsupported: (name, detail) =>
      `${name} uses a video format that can't be decoded here. Convert it to MP4 (H.264) or WebM and try again. (${detail})`,
    videoEmpty: (name, detail) =>
      `${name} holds no picture. Give a recording with a video track. (${detail})`,
    engineFailed: (_name, detail) => `The pose engine did not start. (${detail})`,
    pageGone: (name, detail) => `${name} could not be measured: the measuring page ${detail}.`,
    broke: (name, detail) => `${name} could not be measured: something in Overtoe went wrong (${detail}).`,
  },
  wouldOverwrite: (path) =>
    `${path} is a recording to be read: writing there would lose it. Name another place.`,
  notWritten: (path, why) => `The report could not be written to ${path}: ${why}.`,
  whyNotWritten: {
    diskFull: 'the disk is full',
    notAllowed: 'writing is not allowed there',
    noFolder: 'the folder does not exist',
    other: 'the system refused',
  },
}
