import type { RepPicture } from '#core/picture/repPicture.ts'
import { momentOfRep } from '#core/replay/momentOfRep.ts'
import { bestAndWorst, furthestInward } from '#core/record/bestAndWorst.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { MomentReadings } from '#ui/parts/replay/MomentReadings.tsx'
import { RepPictureCanvas } from '#ui/parts/RepPictureCanvas.tsx'
import { DeleteKept } from '#ui/screens/results/DeleteKept.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import type { RepRole } from '#ui/words/replayWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type RepPicturesProps = { readonly sessionId: number; readonly report: FormReport }

/** What was kept of the set's best and worst rep, the best one first. */
export const RepPictures = ({ sessionId, report }: RepPicturesProps) => {
  const words = useWords().pictures
  const { host } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const answer = useAnswer(`${sessionId} ${historyVersion}`, () =>
    host.loadPictures({ session_id: sessionId }),
  )
  return (
    <section className="card panel rep-pictures" aria-label={words.title}>
      <h2>{words.title}</h2>
      {answer === null ? (
        <p className="muted">{words.loading}</p>
      ) : (
        <div className={answer.pictures.length === 1 ? 'replay-pair single' : 'replay-pair'}>
          {bestFirst(answer.pictures, report).map((picture) => (
            <OnePicture key={picture.rep} picture={picture} report={report} />
          ))}
        </div>
      )}
      <DeleteKept words={words.delete} forget={() => host.forgetPictures({ session_id: sessionId })} />
    </section>
  )
}

const OnePicture = ({ picture, report }: { readonly picture: RepPicture; readonly report: FormReport }) => {
  const { pictures: words, replay } = useWords()
  const rep = report.reps.find(({ index }) => index === picture.rep)
  if (rep === undefined) return null
  const furthest = furthestInward(rep)
  const caption = replay.rep(
    rep.index,
    roleOf(rep.index, report),
    furthest === null ? null : formatAngle(furthest),
  )
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <RepPictureCanvas
        picture={picture}
        rep={rep}
        thresholds={report.thresholds}
        says={words.says(caption, picture.face)}
        broken={words.broken}
      />
      <MomentReadings rep={rep} moment={momentOfRep(rep, picture.at_ms)} thresholds={report.thresholds} />
    </figure>
  )
}

const roleOf = (rep: number, { reps }: FormReport): RepRole => {
  const notable = bestAndWorst(reps)
  if (notable === null || notable.best === notable.worst) return 'other'
  return rep === notable.best.index ? 'best' : rep === notable.worst.index ? 'worst' : 'other'
}

const bestFirst = (pictures: readonly RepPicture[], report: FormReport): readonly RepPicture[] =>
  pictures.toSorted(
    (one, other) => Number(roleOf(one.rep, report) !== 'best') - Number(roleOf(other.rep, report) !== 'best'),
  )
