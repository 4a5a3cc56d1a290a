import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPoseRecording } from '#contract/poseRecording.ts'
import { recordingPath } from '#tests/fixtures/recordings.ts'

const text = readFileSync(recordingPath('ben_backlit_lean'), 'utf8')

describe('recorded landmarks', () => {
  test('a recording is read whole', () => {
    const read = readPoseRecording(text)
    expect(
      read.kind === 'read' && [read.poses.length, read.poses[1]?.at, read.poses[0]?.person?.image.length],
    ).toEqual([40, 100, 33])
  })

  test('a frame without a person is a frame with nobody', () => {
    const read = readPoseRecording(
      '{"width":640,"height":480,"frames":[{"t":0,"lm":null},{"t":0.1,"lm":[],"w":[]},{"t":0.2}]}',
    )
    expect(read.kind === 'read' && read.poses.map(({ person }) => person)).toEqual([null, null, null])
  })

  test('landmarks of the lite model are known as such, others as nothing in particular', () => {
    const modelAt = (complexity: string) => {
      const read = readPoseRecording(`{"width":640,"height":480,${complexity}"frames":[{"t":0,"lm":null}]}`)
      return read.kind === 'read' ? read.poses[0]?.model : read.detail
    }
    expect(['"complexity":0,', '"complexity":1,', '"complexity":"odd",', ''].map(modelAt)).toEqual([
      'lite',
      undefined,
      undefined,
      undefined,
    ])
  })

  test.each([
    ['NaN', text.replace(/0\.\d+/, 'NaN'), /NaN or Infinity/],
    [
      'a landmark short',
      text.replace(/"lm":\[\[[^\]]+\],/, '"lm":['),
      /frame 1 should have 33 landmarks or none/,
    ],
    ['a word for a number', text.replace(/"width":640/, '"width":"640"'), /width/],
    ['time running backwards', text.replace('"t":0.2', '"t":0.05'), /earlier/],
    [
      'no world landmarks',
      text.replaceAll('"w":', '"world":'),
      /frame 1 has landmarks \(lm\) but no world landmarks \(w\), and both are needed/,
    ],
    [
      'only world landmarks',
      text.replaceAll('"lm":', '"image":'),
      /frame 1 has world landmarks \(w\) but no landmarks \(lm\), and both are needed/,
    ],
    ['no frames', '{"width":640,"height":480,"frames":[]}', /no frames/],
    ['a truncated file', text.slice(0, 5000), /not JSON/],
    ['something else', '{"hello":1}', /width/],
  ])('%s is refused with the place and the reason', (_name, broken, reason) => {
    const read = readPoseRecording(broken)
    expect(read.kind === 'unreadable' ? read.detail : 'read').toMatch(reason)
  })
})
