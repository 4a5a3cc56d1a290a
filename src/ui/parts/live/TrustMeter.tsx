import { type Framing, framingChecks } from '#core/body/framing.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

type TrustMeterProps = {
  readonly framing: Framing | null
  /** Whole degrees the person is turned away, when known. */
  readonly turned: number | null
  readonly words: LiveWords['trust']
}

/** Five named segments: full holds, dashed doesn't. */
export const TrustMeter = ({ framing, turned, words }: TrustMeterProps) => {
  const holding = framing === null ? 0 : framingChecks.filter((check) => framing.holds[check]).length
  const heading = headingOf(framing, turned, words)
  return (
    <section className="live-trust">
      <meter
        className="sr"
        aria-label={words.describe}
        min={0}
        max={framingChecks.length}
        value={holding}
        aria-valuetext={`${heading}. ${lackingOf(framing, words)}`}
      />
      <h2>
        <span>{words.title}</span>
        <b>{heading}</b>
      </h2>
      <ol>
        {framingChecks.map((check) => (
          <li key={check} className={framing?.holds[check] === true ? undefined : 'live-lacking'}>
            <i />
            {words.checks[check]}
          </li>
        ))}
      </ol>
    </section>
  )
}

const headingOf = (framing: Framing | null, turned: number | null, words: LiveWords['trust']) => {
  if (framing === null) return words.notYet
  const lacking = framingChecks.filter((check) => !framing.holds[check])
  if (lacking.length === 0) return framing.advice?.kind === 'justYou' ? words.notAlone : words.clear
  return lacking.length === 1 && lacking[0] === 'facing' && turned !== null
    ? words.turned(turned)
    : words.notYet
}

const lackingOf = (framing: Framing | null, words: LiveWords['trust']) =>
  framing === null
    ? ''
    : framingChecks
        .filter((check) => !framing.holds[check])
        .map((check) => `${words.checks[check]} ${words.notRight}`)
        .join(', ')
