import { Icon, type IconName } from '#ui/parts/Icon.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type NoticeProps = {
  readonly title: string
  readonly text?: string
  /** `trouble` interrupts a screen reader, `news` waits its turn. */
  readonly tone: 'trouble' | 'news'
  readonly action?: { readonly label: string; readonly onAct: () => void }
  readonly onDismiss?: () => void
}

const icons: Record<NoticeProps['tone'], IconName> = { trouble: 'attention', news: 'check' }

export const Notice = ({ title, text, tone, action, onDismiss }: NoticeProps) => {
  const words = useWords()
  return (
    <div className={`notice ${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <p>
        <strong>{title}</strong>
        {text !== undefined && <span> {text}</span>}
      </p>
      {action && (
        <button type="button" className="button" onClick={action.onAct}>
          {action.label}
        </button>
      )}
      {onDismiss && (
        <button
          type="button"
          className="button quiet icon-only"
          aria-label={words.app.dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
