import type { Screen } from '#app/appStore.ts'
import { assertNever } from '#core/assertNever.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { BrokenPage } from '#ui/parts/BrokenPage.tsx'
import { ExerciseScreen } from '#ui/screens/exercise/ExerciseScreen.tsx'
import { HeelLiftScreen } from '#ui/screens/heelLift/HeelLiftScreen.tsx'
import { CompareScreen } from '#ui/screens/history/CompareScreen.tsx'
import { HistoryScreen } from '#ui/screens/history/HistoryScreen.tsx'
import { LiveScreen } from '#ui/screens/live/LiveScreen.tsx'
import { RecordingsScreen } from '#ui/screens/recordings/RecordingsScreen.tsx'
import { ResultsScreen } from '#ui/screens/results/ResultsScreen.tsx'
import { SettingsScreen } from '#ui/screens/settings/SettingsScreen.tsx'
import { TodayScreen } from '#ui/screens/today/TodayScreen.tsx'
import { WelcomeScreen } from '#ui/screens/welcome/WelcomeScreen.tsx'
import { Shell } from '#ui/Shell.tsx'
import { useLanguage } from '#ui/useLanguage.ts'
import { useLook } from '#ui/useLook.ts'
import { useReadingPlace } from '#ui/useReadingPlace.ts'
import { useWords, WordsContext } from '#ui/words/WordsContext.ts'
import { wordsIn } from '#ui/words/wordsIn.ts'
import { useEffect } from 'react'

export const App = () => {
  const { app, people } = useServices()
  const bug = useAppState((state) => state.bug)
  const language = useLanguage()
  useLook(useAppState((state) => state.settings))
  useEffect(() => {
    app.start().catch(app.reportBug)
    people.load().catch(app.reportBug)
  }, [app, people])

  return (
    <WordsContext value={wordsIn[language]}>
      {bug !== null ? (
        <BrokenPage bug={bug} onReload={() => window.location.reload()} />
      ) : (
        <ErrorBoundary onBug={app.reportBug}>
          <CurrentScreen />
        </ErrorBoundary>
      )}
    </WordsContext>
  )
}

const CurrentScreen = () => {
  const words = useWords()
  const screen = useAppState((state) => state.screen)
  useTitle(screen)
  useReadingPlace(screen)
  switch (screen.kind) {
    case 'starting':
      return <p className="starting">{words.app.starting}</p>
    case 'welcome':
      return <WelcomeScreen />
    case 'live':
      return (
        <LiveScreen
          // Each of several recordings is measured anew.
          key={screen.turn?.outcomes.length ?? 0}
          opening={screen.opening}
          heelLift={screen.heelLift ?? null}
          turn={screen.turn}
        />
      )
    case 'recordings':
      return (
        <Shell place="today">
          <RecordingsScreen turn={screen.turn} />
        </Shell>
      )
    case 'heelLift':
      return (
        <Shell place="today">
          <HeelLiftScreen stand={screen.stand} />
        </Shell>
      )
    case 'exercise':
      return <ExerciseScreen exercise={screen.exercise} checked={screen.checked} />
    case 'today':
      return (
        <Shell place="today">
          <TodayScreen />
        </Shell>
      )
    case 'results':
      return (
        <Shell place={screen.fresh ? 'squat' : 'history'}>
          <ResultsScreen sessionId={screen.sessionId} fresh={screen.fresh} from={screen.from} />
        </Shell>
      )
    case 'history':
      return (
        <Shell place="history">
          <HistoryScreen />
        </Shell>
      )
    case 'compare':
      return (
        <Shell place="history">
          <CompareScreen before={screen.before} after={screen.after} />
        </Shell>
      )
    case 'settings':
      return (
        <Shell place="settings">
          <SettingsScreen />
        </Shell>
      )
    default:
      return assertNever(screen)
  }
}

/** The window's title and, for a screen reader, the news that another screen is shown. */
const useTitle = (screen: Screen) => {
  const words = useWords()
  const names: Record<Screen['kind'], string | null> = {
    starting: null,
    welcome: null,
    today: words.screens.today,
    live: words.screens.squat,
    heelLift: words.plan.heelLift.name,
    exercise: screen.kind === 'exercise' ? words.exercises.texts[screen.exercise].name : null,
    recordings: screen.kind === 'recordings' ? words.recordings.title(screen.turn.files.length) : null,
    results: words.results.title,
    history: words.screens.history,
    compare: words.progress.compare.button,
    settings: words.screens.settings,
  }
  const name = names[screen.kind]
  useEffect(() => {
    document.title = name === null ? words.app.name : `${name} · ${words.app.name}`
  }, [name, words])
}
