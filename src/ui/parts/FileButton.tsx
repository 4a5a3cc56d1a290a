import { Icon, type IconName } from '#ui/parts/Icon.tsx'
import { useRef } from 'react'

type FileButtonProps = {
  readonly label: string
  readonly className: string
  /** As the file input takes it. */
  readonly accept: string
  readonly icon?: IconName
  readonly disabled?: boolean
  readonly several?: boolean
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void
}

/** Opens the system's file picker; what can't be read is explained where it is opened. */
export const FileButton = ({
  label,
  className,
  accept,
  icon,
  disabled = false,
  several = false,
  onFiles,
}: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} disabled={disabled} onClick={() => input.current?.click()}>
        {icon && <Icon name={icon} />}
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be opened twice in a row.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
