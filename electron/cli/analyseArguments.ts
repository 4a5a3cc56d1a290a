import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { PictureWishes } from '#electron/cli/measureRecording.ts'
import { type CameraPlace, cameraPlaces } from '#core/body/cameraPlace.ts'
import { type Paper, papers } from '#core/report/paper.ts'
import { type Language, languages } from '#core/language.ts'

export type AnalyseArguments = {
  /** The first of the inputs. */
  readonly input: string
  /** Files and folders, as they were named. */
  readonly inputs: readonly string[]
  /** Folder for the whole report; null writes none. */
  readonly out: string | null
  /** File for the report's JSON; null writes none. */
  readonly json: string | null
  /** The recording was flipped like a selfie preview. */
  readonly mirrored: boolean
  readonly cameraPlace: CameraPlace | null
  /** Numbers of the reps that are known to be good. */
  readonly knownGood: readonly number[]
  /** Of the report and of what is said on the terminal. */
  readonly language: Language
  /** False leaves the PDF out, where nothing can print one. */
  readonly pdf: boolean
  readonly paper: Paper
  /** In the report, of the best and the worst rep. */
  readonly pictures: PictureWishes
  /** Of many inputs: also those whose report is there already. */
  readonly again: boolean
}

export type ParsedArguments =
  | { readonly kind: 'arguments'; readonly value: AnalyseArguments }
  /** Help was asked for and shown, or the words made no sense and that was said. */
  | { readonly kind: 'done'; readonly exitCode: 0 | 2 }

export const parseAnalyseArguments = (words: readonly string[]): ParsedArguments => {
  const command = new Command('analyse')
    .description('Measures the squats in videos or in recorded landmarks and writes form reports.')
    .argument('<input...>', 'a video file, recorded landmarks as JSON, or a folder of such')
    .option('--out <folder>', 'write the report here as PDF, HTML, CSV and JSON')
    .option('--json <file>', "write the report's numbers here as JSON")
    .option('--mirrored', 'the recording was flipped like a selfie preview: swap the sides back', false)
    .option('--pictures', 'show the best and the worst rep of a video in its report, the face hidden', false)
    .option('--show-face', 'with --pictures: leave the face to be seen', false)
    .option('--no-pdf', 'leave the PDF out')
    .addOption(new Option('--paper <size>', 'size of the printed page').choices(papers).default('a4'))
    .option('--again', 'of many inputs: measure also those whose report is there already', false)
    .addOption(new Option('--camera-height <place>', 'what the camera stood on').choices(cameraPlaces))
    .addOption(
      new Option(
        '--known-good-rep <number>',
        'a rep in which both knees are known to be over the toes: the others are measured against it; may be repeated',
      ).argParser(addRepNumber),
    )
    .addOption(
      new Option('--lang <language>', 'language of the report and of the messages')
        .choices(languages)
        .default('en'),
    )
    .addHelpText(
      'after',
      '\nSeveral inputs, or a folder, give a report each and summary.csv and summary.json across them, in --out or\n./form-reports. Interrupted, the same command goes on where it stopped.\n',
    )
    .addHelpText(
      'after',
      '\nWithout --out and --json the report goes to a folder beside you, named after the input.\n',
    )
    .addHelpText(
      'after',
      'Nothing in a picture tells whether it was flipped: of a flipped recording without --mirrored, what is said\nof the left leg is true of the right one, and the other way round.\n',
    )
    .addHelpText(
      'after',
      'Exit code: 0 analysed, 1 Overtoe itself could not go on, 2 bad usage, 3 an input was unreadable, 4 the report\ncould not be written, 130 interrupted.',
    )
    .exitOverride()
  try {
    command.parse(words, { from: 'user' })
    const { pictures, showFace, json, out } = command.opts<{
      pictures: boolean
      showFace: boolean
      json?: string
      out?: string
    }>()
    if (showFace && !pictures) command.error('error: --show-face needs --pictures')
    if (pictures && json !== undefined && out === undefined)
      command.error('error: --pictures are shown in a report: name a folder for it with --out')
  } catch (error) {
    if (error instanceof CommanderError) return { kind: 'done', exitCode: error.exitCode === 0 ? 0 : 2 }
    throw error
  }
  const inputs: readonly string[] = command.args
  const options = command.opts<{
    out?: string
    json?: string
    mirrored: boolean
    pdf: boolean
    paper: Paper
    pictures: boolean
    showFace: boolean
    again: boolean
    lang: Language
    cameraHeight?: CameraPlace
    knownGoodRep?: readonly number[]
  }>()
  return {
    kind: 'arguments',
    value: {
      input: inputs[0] ?? '',
      inputs,
      out: options.out ?? null,
      json: options.json ?? null,
      mirrored: options.mirrored,
      cameraPlace: options.cameraHeight ?? null,
      knownGood: options.knownGoodRep ?? [],
      language: options.lang,
      pdf: options.pdf,
      paper: options.paper,
      pictures: !options.pictures ? 'none' : options.showFace ? 'shown' : 'blurred',
      again: options.again,
    },
  }
}

const addRepNumber = (text: string, earlier: readonly number[] = []): readonly number[] => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It is a rep’s number: 1, 2, 3 …')
  return [...earlier, number]
}
