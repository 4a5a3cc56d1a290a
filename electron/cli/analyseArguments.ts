import { Command, CommanderError, Option } from 'commander'
import { type Language, languages } from '#core/language.ts'

export type AnalyseArguments = {
  readonly input: string
  /** Folder for the whole report; null writes none. */
  readonly out: string | null
  /** File for the report's JSON; null writes none. */
  readonly json: string | null
  /** The recording was flipped like a selfie preview. */
  readonly mirrored: boolean
  /** Of the report and of what is said on the terminal. */
  readonly language: Language
  /** False leaves the PDF out, where nothing can print one. */
  readonly pdf: boolean
}

export type ParsedArguments =
  | { readonly kind: 'arguments'; readonly value: AnalyseArguments }
  /** Help was asked for and shown, or the words made no sense and that was said. */
  | { readonly kind: 'done'; readonly exitCode: 0 | 2 }

export const parseAnalyseArguments = (words: readonly string[]): ParsedArguments => {
  const command = new Command('analyse')
    .description('Measures the squats in a video or in recorded landmarks and writes the form report.')
    .argument('<input>', 'a video file, or recorded landmarks as JSON')
    .option('--out <folder>', 'write the report here as PDF, HTML, CSV and JSON')
    .option('--json <file>', "write the report's numbers here as JSON")
    .option('--mirrored', 'the recording was flipped like a selfie preview: swap the sides back', false)
    .option('--no-pdf', 'leave the PDF out')
    .addOption(
      new Option('--lang <language>', 'language of the report and of the messages')
        .choices(languages)
        .default('en'),
    )
    .addHelpText(
      'after',
      '\nWithout --out and --json the report goes to a folder beside you, named after the input.\n',
    )
    .addHelpText(
      'after',
      'Exit code: 0 analysed, 2 bad usage, 3 unreadable input, 4 the report could not be written.',
    )
    .exitOverride()
  try {
    command.parse(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return { kind: 'done', exitCode: error.exitCode === 0 ? 0 : 2 }
    throw error
  }
  const [input] = command.processedArgs
  const options = command.opts<{
    out?: string
    json?: string
    mirrored: boolean
    pdf: boolean
    lang: Language
  }>()
  return {
    kind: 'arguments',
    value: {
      input: String(input),
      out: options.out ?? null,
      json: options.json ?? null,
      mirrored: options.mirrored,
      language: options.lang,
      pdf: options.pdf,
    },
  }
}
