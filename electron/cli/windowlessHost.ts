import { type Host, hostContract } from '#contract/hostContract.ts'
import type { AnalysisJob } from '#electron/host/analysisJob.ts'

const questionsOfTheJob = [
  'nextAnalysis',
  'deliverPoses',
  'finishAnalysis',
] as const satisfies readonly (keyof AnalysisJob)[]

/** A host that answers for one recording and nothing else: measuring without a window never touches the user's history. */
export const windowlessHost = (job: AnalysisJob): Host => {
  const refuse = async () => {
    throw new Error('There is no history without a window')
  }
  const answers = Object.fromEntries(Object.keys(hostContract).map((method) => [method, refuse]))
  for (const method of questionsOfTheJob) answers[method] = job[method] as () => Promise<never>
  return answers as Host
}
