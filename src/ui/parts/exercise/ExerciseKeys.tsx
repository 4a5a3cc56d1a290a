import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseKeysProps = Readonly<
  Record<'pause' | 'back' | 'next' | 'tick' | 'demonstration' | 'mute' | 'leave', () => void>
> & { readonly paused: boolean; readonly muted: boolean }

export const ExerciseKeys = (props: ExerciseKeysProps) => {
  const { keys, keyNames } = useWords().exercises.player
  const { paused, muted } = props
  return (
    <div className="exercise-keys">
      <Key
        label={paused ? keys.goOn : keys.pause}
        name={keyNames.space}
        shortcut="Space"
        onPress={props.pause}
      />
      <Key label={keys.back} name="B" onPress={props.back} />
      <Key label={keys.next} name="N" onPress={props.next} />
      <Key label={keys.tick} name="T" onPress={props.tick} />
      <Key label={keys.demonstration} name="R" onPress={props.demonstration} />
      <Key label={muted ? keys.unmute : keys.mute} name="M" onPress={props.mute} />
      <Key label={keys.leave} name={keyNames.escape} shortcut="Escape" onPress={props.leave} />
    </div>
  )
}

type KeyProps = {
  readonly label: string
  readonly name: string
  /** The key's own name where it is not its letter. */
  readonly shortcut?: string
  readonly onPress: () => void
}

const Key = ({ label, name, shortcut = name, onPress }: KeyProps) => (
  <button type="button" aria-keyshortcuts={shortcut} onClick={onPress}>
    {label}
    <kbd aria-hidden="true">{name}</kbd>
  </button>
)
