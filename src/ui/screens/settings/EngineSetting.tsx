import type { Host } from '#contract/hostContract.ts'
import type { Settings } from '#contract/settings.ts'
import { useServices } from '#ui/AppServices.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type EngineSettingProps = {
  readonly engine: Settings['engine']
  readonly onChoose: (engine: Settings['engine']) => void
}

export const EngineSetting = ({ engine, onChoose }: EngineSettingProps) => {
  const words = useWords().settings.engine
  const { host } = useServices()
  const ranLast = useAnswer('engine', async () => ({ name: await engineOfNewest(host) }))
  const note = ranLast?.name ? words.ranLast(ranLast.name) : words.neverRan
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

/** Every session remembers what measured it, so the newest one knows which engine ran last. */
const engineOfNewest = async (host: Host): Promise<string | null> => {
  const newest = (await host.listSessions({ limit: 1, offset: 0 })).sessions[0]
  if (newest === undefined) return null
  const loaded = await host.loadSession({ session_id: newest.session_id })
  return loaded.kind === 'found' ? loaded.report.source.engine : null
}
