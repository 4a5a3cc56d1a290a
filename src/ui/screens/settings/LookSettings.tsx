import type { Settings } from '#contract/settings.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type LookSettingsProps = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
}

/** Language, paper, colours, contrast and motion; each follows the system until the person says otherwise. */
export const LookSettings = ({ settings, onChange }: LookSettingsProps) => {
  const { language, paper, theme, contrast, motion } = useWords().settings
  return (
    <>
      <SettingRow name={language.name} note={language.note}>
        <Segmented
          label={language.name}
          value={settings.language}
          choices={[
            { value: 'system', name: language.system },
            { value: 'en', name: language.en },
            { value: 'de', name: language.de },
          ]}
          onChoose={(choice) => onChange({ language: choice })}
        />
      </SettingRow>
      <SettingRow name={paper.name} note={paper.note}>
        <Segmented
          label={paper.name}
          value={settings.paper}
          choices={[
            { value: 'system', name: paper.system },
            { value: 'a4', name: paper.a4 },
            { value: 'letter', name: paper.letter },
          ]}
          onChoose={(choice) => onChange({ paper: choice })}
        />
      </SettingRow>
      <SettingRow name={theme.name} note={theme.note}>
        <Segmented
          label={theme.name}
          value={settings.theme}
          choices={[
            { value: 'system', name: theme.system },
            { value: 'light', name: theme.light },
            { value: 'dark', name: theme.dark },
          ]}
          onChoose={(choice) => onChange({ theme: choice })}
        />
      </SettingRow>
      <SettingRow name={contrast.name} note={contrast.note}>
        <Segmented
          label={contrast.name}
          value={settings.contrast}
          choices={[
            { value: 'system', name: contrast.system },
            { value: 'more', name: contrast.more },
          ]}
          onChoose={(choice) => onChange({ contrast: choice })}
        />
      </SettingRow>
      <SettingRow name={motion.name} note={motion.note}>
        <Segmented
          label={motion.name}
          value={settings.motion}
          choices={[
            { value: 'system', name: motion.system },
            { value: 'less', name: motion.less },
          ]}
          onChoose={(choice) => onChange({ motion: choice })}
        />
      </SettingRow>
    </>
  )
}
