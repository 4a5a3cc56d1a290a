import { openAppStore } from '#app/appStore.ts'
import { askHistoryAhead } from '#app/history/historyAhead.ts'
import { openMoveStore } from '#app/data/moveStore.ts'
import { openPeopleStore } from '#app/peopleStore.ts'
import { rememberHistory } from '#app/history/rememberHistory.ts'
import { openRepOutbox } from '#app/outbox/repOutbox.ts'
import { hostOverWire } from '#contract/hostOverWire.ts'
import { pickLanguage } from '#core/language.ts'
import { hostWire } from '#platform/hostWire.ts'
import { openFitSolver } from '#platform/fit/openFitSolver.ts'
import { makeKeepAwake } from '#platform/makeKeepAwake.ts'
import { openPoseSources } from '#platform/openPoseSources.ts'
import { openCoach } from '#platform/voice/openCoach.ts'
import { openVoices } from '#platform/voice/openVoices.ts'
import { App } from '#ui/App.tsx'
import { type AppServices, AppServicesContext } from '#ui/AppServices.ts'
import { pageTimer } from '#ui/pageTimer.ts'
import '#ui/styles/allStyles.ts'
import { spokenWordsIn } from '#ui/words/wordsIn.ts'
import { createRoot } from 'react-dom/client'
import { systemClock } from './systemClock.ts'

const wire = hostWire()
if (wire === null) throw new Error('Overtoe’s page runs only inside Overtoe')
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')

const host = rememberHistory(hostOverWire(wire))
const app = openAppStore(host)
const people = openPeopleStore(host)
const settings = () => app.store.getState().settings

const sources = openPoseSources({
  engine: () => settings().engine,
  quality: () => {
    const { pose_model, quiet } = settings()
    return { model: pose_model === 'auto' ? null : pose_model, quiet }
  },
})

const services: AppServices = {
  host,
  app,
  clock: systemClock,
  solver: openFitSolver(),
  people,
  move: openMoveStore(host, app, people),
  keepAwake: makeKeepAwake(navigator.wakeLock, document),
  sources,
  coach: openCoach(
    () => spokenWordsIn[pickLanguage(settings().language, navigator.languages)],
    () => settings().cue_wording,
  ),
  voices: openVoices(window.speechSynthesis),
  outbox: openRepOutbox({
    host,
    timer: pageTimer,
    onState: app.outboxChanged,
  }),
}

window.addEventListener('error', (event) => {
  // A browser's own remarks, such as a slow resize observer, come without an error.
  if (event.error !== null) app.reportBug(event.error)
})
window.addEventListener('unhandledrejection', (event) => app.reportBug(event.reason))

// The engine takes a second or two: it starts once the first screen stands, before anybody asks for it.
const stopWaiting = app.store.subscribe(({ about }) => {
  if (about === null) return
  stopWaiting()
  requestIdleCallback(() => void sources.warm().catch(app.reportBug))
})

// The first look into the history reads all of it, and nobody should wait for that.
const stopWaitingForPeople = people.store.subscribe((state) => {
  stopWaitingForPeople()
  requestIdleCallback(() => void askHistoryAhead(host, state).catch(app.reportBug))
})

createRoot(root).render(
  <AppServicesContext value={services}>
    <App />
  </AppServicesContext>,
)
