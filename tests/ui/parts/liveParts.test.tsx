import { framingChecks } from '#core/body/framing.ts'
import { measured, notSeen } from '#core/measured.ts'
import { degrees, milliseconds } from '#core/units.ts'
import { CameraPicker } from '#ui/parts/live/CameraPicker.tsx'
import { CantTellSlab } from '#ui/parts/live/CantTellSlab.tsx'
import { DepthGauge } from '#ui/parts/live/DepthGauge.tsx'
import { EngineLine } from '#ui/parts/live/EngineLine.tsx'
import { fitWord } from '#ui/parts/live/fitWord.ts'
import { LiveKeys } from '#ui/parts/live/LiveKeys.tsx'
import { TrustMeter } from '#ui/parts/live/TrustMeter.tsx'
import { VideoProgress } from '#ui/parts/live/VideoProgress.tsx'
import { WarningSlab } from '#ui/parts/live/WarningSlab.tsx'
import { liveWords } from '#ui/words/liveWords.en.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const nothing = () => {}
const gauge = (depth: Parameters<typeof DepthGauge>[0]['depth']) =>
  renderToStaticMarkup(<DepthGauge depth={depth} words={liveWords} />)
const asSeen = (side: 'left' | 'right') => side
const all = { feet: true, size: true, facing: true, level: true, light: true }

test('a warning is an alert that names the side, on that side', () => {
  const html = renderToStaticMarkup(
    <WarningSlab side="right" onScreen={asSeen} wording="cones" words={liveWords} />,
  )
  expect(html).toContain('role="alert"')
  expect(html).toContain('Right knee')
  expect(html).toContain('live-at-right')
})

test('a warning for both knees is one alert in words and two slabs to see', () => {
  const html = renderToStaticMarkup(
    <WarningSlab side="both" onScreen={asSeen} wording="cones" words={liveWords} />,
  )
  expect(html.match(/role="alert"/g)).toHaveLength(1)
  expect(html).toContain('Both knees: Point them at the cones')
  expect(html).toContain('live-at-left')
  expect(html).toContain('live-at-right')
})

test('a refusal says why and what to do', () => {
  const html = renderToStaticMarkup(
    <CantTellSlab why="turnedAway" side="both" toward="left" turned={36} place="right" words={liveWords} />,
  )
  expect(html).toContain('Can’t tell')
  expect(html).toContain('Turn to your left, toward me.')
  expect(html).toContain('You’re turned 36° away. Reps still count; knees aren’t judged.')
})

test.each([
  ['Clear', all, 0],
  ['Not yet', { ...all, feet: false, size: false }, 0],
  ['Turned 36°', { ...all, facing: false }, 36],
])('the camera view says %s', (heading, holds, turned) => {
  const html = renderToStaticMarkup(
    <TrustMeter framing={{ holds, advice: null }} turned={turned} words={liveWords.trust} />,
  )
  expect(html).toContain(`<b>${heading}</b>`)
  const lacking = framingChecks.filter((check) => !holds[check])
  expect(html.match(/live-lacking/g)?.length ?? 0).toBe(lacking.length)
  for (const check of lacking) expect(html).toContain(`${liveWords.trust.checks[check]} not right`)
})

test('the depth gauge shows the goal while standing, the depth while squatting, and when the goal is reached', () => {
  expect(gauge(notSeen('notStanding'))).toContain('goal 90°')
  expect(gauge(measured(degrees(12), degrees(5)))).toContain('goal 90°')
  expect(gauge(measured(degrees(71.4), degrees(5)))).toContain('>71°<')
  expect(gauge(measured(degrees(71.4), degrees(5)))).not.toContain('live-depth-reached')
  expect(gauge(measured(degrees(92), degrees(5)))).toContain('live-depth-reached')
})

test('every button of the rail has a name and a key', () => {
  const html = renderToStaticMarkup(
    <LiveKeys
      canPause
      paused={false}
      muted
      onPause={nothing}
      onMute={nothing}
      onEnd={nothing}
      words={liveWords}
    />,
  )
  expect([...html.matchAll(/aria-keyshortcuts="(\w+)"/g)].map((match) => match[1])).toEqual([
    'Space',
    'M',
    'Escape',
  ])
})

test('a key that is on says what it does next, and nothing that would take it back', () => {
  const html = renderToStaticMarkup(
    <LiveKeys canPause paused muted onPause={nothing} onMute={nothing} onEnd={nothing} words={liveWords} />,
  )
  expect(html).toContain('>Go on<')
  expect(html).toContain('>Sound on<')
  expect(html).not.toContain('aria-pressed')
})

test('a recording can be cancelled but not paused, and says how far it is', () => {
  const keys = renderToStaticMarkup(
    <LiveKeys
      canPause={false}
      paused={false}
      muted={false}
      onPause={nothing}
      onMute={nothing}
      onEnd={nothing}
      words={liveWords}
    />,
  )
  expect(keys).not.toContain('Pause')
  expect(keys).toContain('Cancel')
  const progress = renderToStaticMarkup(
    <VideoProgress
      name="squats.mp4"
      progress={{ done: milliseconds(3000), total: milliseconds(4000) }}
      words={liveWords.recording}
      locale="en-GB"
    />,
  )
  expect(progress).toContain('75%')
  expect(progress).toContain('value="0.75"')
})

test('cameras are offered only when there is a choice, and the one in use is chosen', () => {
  const two = [
    { id: 'a', label: 'Built-in camera' },
    { id: 'b', label: 'USB camera' },
  ]
  const picker = (cameras: typeof two, cameraId: string | null) =>
    renderToStaticMarkup(
      <CameraPicker cameras={cameras} cameraId={cameraId} onPick={nothing} words={liveWords} />,
    )
  expect(picker(two.slice(0, 1), 'a')).toBe('')
  expect(picker(two, 'b')).toContain('<option value="b" selected="">USB camera</option>')
  expect(picker(two, 'gone')).toContain('First camera found')
})

test('an engine that stepped in says why', () => {
  const html = renderToStaticMarkup(
    <EngineLine engine={{ name: 'MediaPipe', insteadOf: 'LiteRT did not start.' }} words={liveWords} />,
  )
  expect(html).toContain('Engine: MediaPipe')
  expect(html).toContain('LiteRT did not start.')
})

test('words narrow before they shrink, and none shrinks below 85 % of the size for three metres', () => {
  expect(fitWord('Right knee')).toEqual({ stretch: 88, scale: 1 })
  expect(fitWord('knees')).toMatchObject({ scale: 1 })
  expect(fitWord('knees').stretch).toBeLessThan(88)
  expect(fitWord('Paused').stretch).toBe(62)
  const shown = [
    'Step back',
    'Come closer',
    'More light',
    'No picture',
    'Picture stuck',
    'Just you',
    'Hold still',
    'Level me',
    'Turn right',
    'Can’t tell',
    'One moment',
    'Saving',
    'Both',
    'knees',
    'Left knee',
  ]
  // Below 7 of 8.2 % of the window's width a word can no longer be read from there.
  for (const word of shown) expect(fitWord(word).scale).toBeGreaterThanOrEqual(0.85)
})
