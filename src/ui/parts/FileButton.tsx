import { Icon, type IconName } from '#ui/parts/Icon.tsx'
import { useRef } from 'react'

type FileButtonProps = {
  readonly label: string
  readonly className: string
  /** As the file input takes it. */
  readonly accept: string
  readonly icon?: IconName
  readonly disabled?: boolean
  readonly onFile: (file: File) => void
}

/** Opens the system's file picker; what can't be read is explained where it is opened. */
export const FileButton = ({ label, className, accept, icon, disabled = false, onFile }: FileButtonProps) => {
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
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be opened twice in a row.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
