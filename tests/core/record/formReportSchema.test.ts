import { formReport } from '#contract/formReport.ts'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** The published schema; after a change of the contract, `npx vitest run --project unit -u formReportSchema` writes it anew. */
const published = '../../../docs/form-report.schema.json'

test('docs/form-report.schema.json says what the contract says', async () => {
  const schema = {
    ...z.toJSONSchema(formReport),
    title: 'Overtoe form report, version 1',
    description:
      'The numbers of one set of squats. Units are in the names: deg degrees, ms milliseconds since the recording began, shin_lengths the person’s own shin. Left and right are the person’s own. Fields are added, never renamed or removed.',
  }
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 })
  await expect(text).toMatchFileSnapshot(published)
})
