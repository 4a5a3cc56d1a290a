import type { Coaching } from '#app/live/liveCoach.ts'
import type { LiveMoment } from '#app/live/liveMoment.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { SetPlan } from '#core/coach/setPlan.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import { cameraShowing, liveSetting, until } from '#tests/app/live/liveSetting.ts'

/** What a person in front of the camera saw and heard in one frame. */
export type Lived = {
  /** Milliseconds since the camera opened. */
  readonly at: number
  readonly moment: LiveMoment | null
  readonly heard: readonly string[]
  readonly view: SessionView
  /** Whether anybody was in the picture. */
  readonly somebody: boolean
}

type Guided = {
  readonly plan?: SetPlan
  readonly coaching?: Coaching
  /** What becomes of the camera at the end. */
  readonly ending?: 'unplugged'
}

/** Plays poses to a whole live session, camera to coach and store, and writes down each frame. */
export const guide = async (poses: readonly RawPose[], { plan, coaching, ending }: Guided = {}) => {
  const setting = liveSetting({
    cameras: [cameraShowing(poses, ending)],
    ...(plan === undefined ? {} : { plan }),
    ...(coaching === undefined ? {} : { coaching }),
  })
  const { session, heard } = setting
  const lived: Lived[] = []
  let told = 0
  const over = new Promise<void>((resolve) => {
    session.onFrame(({ frame, view }) => {
      const { moment } = session.store.getState()
      const somebody = frame.kind === 'person'
      lived.push({ at: frame.at, moment, heard: heard.slice(told), view, somebody })
      told = heard.length
      if (frame.at >= (poses.at(-1)?.at ?? 0)) resolve()
    })
  })
  session.start()
  await Promise.race([over, until(session, ({ run }) => run.kind === 'ended')])
  return { ...setting, lived }
}

/** A moment as one line. */
export const nameOf = (moment: LiveMoment | null): string => {
  switch (moment?.kind) {
    case 'framing': {
      const { advice } = moment
      if (advice.kind === 'partMissing') return `${advice.part}: ${advice.remedy}`
      return advice.kind === 'turn' ? `turn ${advice.toward}` : advice.kind
    }
    case 'countIn':
      return `count ${moment.number}`
    case 'warning':
      return `warning ${moment.side}`
    case undefined:
      return 'nothing'
    default:
      return moment?.kind ?? 'nothing'
  }
}

/** What was shown, each change once. */
export const shownInTurn = (lived: readonly Lived[]): readonly string[] =>
  lived.map(({ moment }) => nameOf(moment)).filter((name, order, all) => name !== all[order - 1])
