import type { Settings } from '#contract/settings.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type PaceSettingsProps = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

/** How much of the computer measuring may take. */
export const PaceSettings = ({ settings, onChange }: PaceSettingsProps) => {
  const { poseModel, quiet } = useWords().settings
  return (
    <>
      <SettingRow name={poseModel.name} note={poseModel.note}>
        <Segmented
          label={poseModel.name}
          value={settings.pose_model}
          choices={[
            { value: 'auto', name: poseModel.auto },
            { value: 'full', name: poseModel.full },
            { value: 'lite', name: poseModel.lite },
          ]}
          onChoose={(pose_model) => onChange({ pose_model })}
        />
      </SettingRow>
      <SettingRow name={quiet.name} note={quiet.note}>
        <Segmented
          label={quiet.name}
          value={settings.quiet ? 'on' : 'off'}
          choices={[
            { value: 'off', name: quiet.off },
            { value: 'on', name: quiet.on },
          ]}
          onChoose={(choice) => onChange({ quiet: choice === 'on' })}
        />
      </SettingRow>
    </>
  )
}
