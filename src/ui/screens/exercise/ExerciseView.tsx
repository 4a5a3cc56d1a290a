import type { ExerciseRun } from '#app/exercise/exerciseRun.ts'
import { currentPart } from '#core/programme/player/playerState.ts'
import { CheckingBadge } from '#ui/parts/CheckingBadge.tsx'
import { ExerciseConditions } from '#ui/parts/exercise/ExerciseConditions.tsx'
import { ExerciseGesture } from '#ui/parts/exercise/ExerciseGesture.tsx'
import { ExerciseKeys } from '#ui/parts/exercise/ExerciseKeys.tsx'
import { ExerciseNow } from '#ui/parts/exercise/ExerciseNow.tsx'
import { ExerciseDone } from '#ui/screens/exercise/ExerciseDone.tsx'
import { ExerciseStage } from '#ui/screens/exercise/ExerciseStage.tsx'
import { useExerciseKeys } from '#ui/screens/exercise/useExerciseKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'
import { useStore } from 'zustand'
import './exercise.css'
import './exerciseNow.css'

type ExerciseViewProps = {
  readonly run: ExerciseRun
  readonly onLeave: () => void
  readonly onMuted: (muted: boolean) => void
}

/** One exercise on screen: what it looks like on the left, what is to be done now on the right. */
export const ExerciseView = ({ run, onLeave, onMuted }: ExerciseViewProps) => {
  const words = useWords().exercises
  const state = useStore(run.store)
  const [round, setRound] = useState(0)
  const [wantsDemonstration, setWantsDemonstration] = useState(false)
  const { player, camera, reading, exercise } = state
  const part = currentPart(player)
  const isExplained = part?.kind === 'step'
  const showsCamera = camera.kind === 'running' && !isExplained && !wantsDemonstration

  const actions = {
    pause: run.togglePause,
    back: () => run.wish('back'),
    next: () => run.wish('next'),
    tick: () => run.wish('tick'),
    demonstration: () => {
      setRound(round + 1)
      if (camera.kind === 'running') setWantsDemonstration(!wantsDemonstration)
    },
    mute: () => {
      run.setMuted(!state.muted)
      onMuted(!state.muted)
    },
    leave: run.end,
  }
  useExerciseKeys(actions, state.over === null)
  if (state.over !== null)
    return <ExerciseDone exercise={exercise} over={state.over} onAgain={run.saveAgain} onLeave={onLeave} />

  return (
    <main className="exercise" data-theme="dark" id="content">
      <section className="exercise-demo" aria-label={words.texts[exercise].name}>
        <header>
          <h1>{words.texts[exercise].name}</h1>
          <CheckingBadge checking={player.checked ? 'camera' : 'timer'} />
        </header>
        <ExerciseStage
          run={run}
          exercise={exercise}
          side={part?.side ?? null}
          round={round}
          stream={showsCamera ? camera.stream : null}
          showsCamera={showsCamera}
        />
        {isExplained ? (
          <p className="exercise-step">{words.texts[exercise].steps[part.turn - 1]}</p>
        ) : (
          <ExerciseConditions player={player} camera={camera} reading={reading} onTimer={run.goOnWithTimer} />
        )}
      </section>
      <section className="exercise-go">
        <ExerciseNow exercise={exercise} player={player} />
        {camera.kind === 'running' && <ExerciseGesture exercise={exercise} player={player} />}
        <ExerciseKeys paused={player.paused} muted={state.muted} {...actions} />
      </section>
    </main>
  )
}
