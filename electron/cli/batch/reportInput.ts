import { resolve } from 'node:path'
import type { AnalyseArguments } from '#electron/cli/analyseArguments.ts'
import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { failedRow, measuredRow, type SummaryRow } from '#electron/cli/batch/summaryRow.ts'
import { measureInput } from '#electron/cli/measureInput.ts'
import { openRecording } from '#electron/cli/openRecording.ts'
import type { Progress } from '#electron/cli/progress.ts'
import { unknownReps } from '#electron/cli/unknownReps.ts'
import { commandWordsIn } from '#electron/cli/words/commandWordsIn.ts'
import { writeWanted } from '#electron/cli/writeWanted.ts'

export type Reported = {
  readonly row: SummaryRow
  /** Pictures were wished for, and there are none to be had. */
  readonly withoutPictures: boolean
  /** What else is to be said of it, a line each. */
  readonly remarks: readonly string[]
}

/** One of many recordings: measured and its report written to the folder `out`, which the summary calls `name`. */
export const reportInput = async (
  input: string,
  { out, name }: { readonly out: string; readonly name: string },
  wishes: AnalyseArguments,
  surroundings: {
    readonly appVersion: string
    readonly app: AppAbilities | null
    readonly progress: Pick<Progress, 'show'>
  },
): Promise<Reported> => {
  const said = commandWordsIn[wishes.language]
  const path = resolve(input)
  const recording = await openRecording(input)
  if (recording.kind === 'unreadable') {
    const why = said.notMeasured[recording.why](recording.subject, recording.detail)
    return { row: failedRow(path, 'unreadable', why), withoutPictures: false, remarks: [] }
  }
  const withoutPictures = wishes.pictures !== 'none' && recording.kind === 'landmarks'
  const measured = await measureInput(recording, wishes, surroundings)
  if (measured.kind === 'failed') {
    const why = said.notMeasured[measured.why](recording.name, measured.detail)
    return { row: failedRow(path, 'unreadable', why), withoutPictures, remarks: [] }
  }
  const { report, pictures } = measured
  const remarks = [
    ...(measured.anybodySeen ? [] : [said.nobody(recording.name)]),
    ...unknownReps(report, wishes.knownGood).map((number) =>
      said.noSuchRep(recording.name, number, report.reps.length),
    ),
  ]
  const written = await writeWanted(report, pictures, { ...wishes, out, json: null }, surroundings.app)
  if (written.kind === 'saved') return { row: measuredRow(path, name, report), withoutPictures, remarks }
  const why = said.notWritten(written.path, said.whyNotWritten[written.why])
  return { row: failedRow(path, 'not-written', why), withoutPictures, remarks }
}
