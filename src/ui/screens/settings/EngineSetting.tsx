import type { EngineInfo } from '#app/ports.ts'
import type { Host } from '#contract/hostContract.ts'
import type { Settings } from '#contract/settings.ts'
import { useServices } from '#ui/AppServices.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import type { Words } from '#ui/words/words.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type EngineSettingProps = {
  readonly engine: Settings['engine']
  readonly onChoose: (engine: Settings['engine']) => void
}

export const EngineSetting = ({ engine, onChoose }: EngineSettingProps) => {
  const words = useWords().settings.engine
  const { host, sources } = useServices()
  const latest = sources.latestEngine?.() ?? null
  const ranLast = useAnswer('engine', async () => ({ name: await engineOfNewest(host) }))
  const name = latest?.name ?? ranLast?.name ?? null
  const note = name === null ? words.neverRan : [words.ranLast(name), ...reasonOf(latest, words)].join('. ')
  return (
    <SettingRow name={words.name} note={note}>
      <Segmented
        label={words.name}
        value={engine}
        choices={[
          { value: 'auto', name: words.auto },
          { value: 'litert', name: words.litert },
          { value: 'mediapipe', name: words.mediapipe },
        ]}
        onChoose={onChoose}
      />
    </SettingRow>
  )
}

const reasonOf = (latest: EngineInfo | null, { because }: Words['settings']['engine']): readonly string[] =>
  latest?.quality === undefined ? [] : [because[latest.quality.because]]

/** Every session remembers what measured it, so the newest one knows which engine ran last. */
const engineOfNewest = async (host: Host): Promise<string | null> => {
  const newest = (await host.listSessions({ limit: 1, offset: 0 })).sessions[0]
  if (newest === undefined) return null
  const loaded = await host.loadSession({ session_id: newest.session_id })
  return loaded.kind === 'found' ? loaded.report.source.engine : null
}
