import type { EngineInfo } from '#app/ports.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

/** Small print: which engine measures, and why it isn't the usual one. */
export const EngineLine = ({
  engine,
  words,
}: {
  readonly engine: EngineInfo | null
  readonly words: LiveWords
}) =>
  engine === null ? null : (
    <p className="live-engine">
      <span>{words.engine(engine.name)}</span>
      {engine.insteadOf !== null && (
        <output className="live-engine-instead">{words.engineInstead(engine.insteadOf)}</output>
      )}
    </p>
  )
