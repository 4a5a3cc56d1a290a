import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { constructedSource } from '#tests/screens/constructedSource.ts'
import { failingSource, playedSource } from '#tests/screens/playedSource.ts'
import { quietServices } from '#tests/screens/quietServices.ts'
import { recordedSession } from '#tests/screens/recordedSession.ts'
import { showApp } from '#tests/screens/showApp.tsx'
import { isScenario, scenarios, type Scenario } from '#tests/screens/scenarios.ts'

/** The real interface on a host without a disk: `?scenario=history&theme=dark&language=de`, and `contrast=more`, `motion=less`. */
const asked = new URL(location.href).searchParams
const name = asked.get('scenario') ?? ''
if (!isScenario(name)) throw new Error(`No scenario is called ${name}`)
const scenario: Scenario = scenarios[name]
const look = {
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  language: asked.get('language') === 'de' ? 'de' : 'en',
  contrast: asked.get('contrast') === 'more' ? 'more' : 'system',
  motion: asked.get('motion') === 'less' ? 'less' : 'system',
} as const

const cameras = [
  { id: 'a', label: 'Built-in camera' },
  { id: 'b', label: 'Desk camera' },
]
const { recorded, withoutFrames = false } = scenario
const host = inMemoryHost({
  ...scenario.host,
  ...(recorded === undefined ? {} : { sessions: [await recordedSession(recorded, withoutFrames)] }),
  settings: { ...scenario.host.settings, ...look },
})
const quiet = quietServices(host, cameras)
const { live } = scenario
const openLive = () =>
  live === undefined
    ? quiet.sources.camera(null)
    : 'does' in live
      ? constructedSource(live)
      : 'trouble' in live
        ? failingSource(live.kind, live.trouble)
        : playedSource(live)
const services =
  live === undefined
    ? quiet
    : { ...quiet, sources: { ...quiet.sources, camera: openLive, video: openLive, sample: openLive } }
const { screen } = scenario
if (screen) {
  const stop = services.app.store.subscribe((state) => {
    if (state.screen.kind === 'starting') return
    stop()
    services.app.go(screen)
  })
}

if (scenario.unsaved) {
  const { recorded_at, source, reps } = constructedReport([{ depth: 90, left: 1, right: 2 }])
  services.outbox.begin({ recorded_at: recorded_at ?? services.clock.isoNow(), source })
  for (const rep of reps) services.outbox.saveRep(rep)
}

Object.assign(window, { changeSettings: services.app.changeSettings })

showApp(services)
