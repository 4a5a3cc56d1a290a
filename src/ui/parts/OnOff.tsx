import { Segmented } from '#ui/parts/Segmented.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'

type OnOffProps = {
  readonly words: { readonly name: string; readonly note: string; readonly on: string; readonly off: string }
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** A setting that is on or off. */
export const OnOff = ({ words, isOn, onChange }: OnOffProps) => (
  <SettingRow name={words.name} note={words.note}>
    <Segmented
      label={words.name}
      value={isOn ? 'on' : 'off'}
      choices={[
        { value: 'on', name: words.on },
        { value: 'off', name: words.off },
      ]}
      onChoose={(choice) => onChange(choice === 'on')}
    />
  </SettingRow>
)
