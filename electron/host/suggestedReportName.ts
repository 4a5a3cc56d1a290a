/** `Overtoe 2026-11-22 14-05`: the wall clock where the set was recorded, without characters a file system forbids. */
export const suggestedReportName = (recordedAt: string | null): string => {
  const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(recordedAt ?? '')
  return moment === null ? 'Overtoe' : `Overtoe ${moment[1]} ${moment[2]}-${moment[3]}`
}
