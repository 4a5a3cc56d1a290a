import type { Settings } from '#contract/settings.ts'
import { useAppState } from '#ui/AppServices.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useHasVoice } from '#ui/useHasVoice.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type CoachingSettingsProps = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

/** How the coach sounds, what it says, and how much of it. */
export const CoachingSettings = ({ settings, onChange }: CoachingSettingsProps) => {
  const { sound, cue, coach } = useWords().settings
  const hasVoice = useHasVoice()
  const { overlayMs, toneMs } = useAppState((state) => state.latency)
  const isMeasured = overlayMs !== null || toneMs !== null
  return (
    <>
      <SettingRow name={sound.name} note={hasVoice ? sound.note : sound.noVoice}>
        <Segmented
          label={sound.name}
          value={settings.muted ? 'silent' : settings.cue_mode}
          choices={[
            { value: 'voice', name: coach.voice },
            { value: 'tones', name: coach.tones },
            { value: 'silent', name: sound.off },
          ]}
          onChoose={(mode) =>
            onChange(mode === 'silent' ? { muted: true } : { muted: false, cue_mode: mode })
          }
        />
      </SettingRow>
      <SettingRow name={cue.name} note={cue.note}>
        <Segmented
          label={cue.name}
          value={settings.cue_wording}
          choices={[
            { value: 'cones', name: cue.cones },
            { value: 'body', name: cue.body },
          ]}
          onChoose={(cue_wording) => onChange({ cue_wording })}
        />
      </SettingRow>
      <SettingRow name={coach.feedback.name} note={coach.feedback.notes[settings.feedback]}>
        <Segmented
          label={coach.feedback.name}
          value={settings.feedback}
          choices={(['full', 'lastRep', 'none', 'fading'] as const).map((value) => ({
            value,
            name: coach.feedback[value],
          }))}
          onChoose={(feedback) => onChange({ feedback })}
        />
      </SettingRow>
      <SettingRow
        name={coach.latency.name}
        note={isMeasured ? coach.latency.measured(overlayMs, toneMs) : coach.latency.none}
      >
        {null}
      </SettingRow>
    </>
  )
}
