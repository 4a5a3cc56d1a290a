import { Icon, type IconName } from '#ui/parts/Icon.tsx'
import { Logo } from '#ui/parts/Logo.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

/** In the order of the keys 1 to 4. */
const navigationPlaces = ['today', 'squat', 'history', 'settings'] as const
export type NavigationPlace = (typeof navigationPlaces)[number]

type NavigationProps = { readonly current: NavigationPlace; readonly onGo: (place: NavigationPlace) => void }

const icons: Record<NavigationPlace, IconName> = {
  today: 'today',
  squat: 'squat',
  history: 'history',
  settings: 'settings',
}

export const Navigation = ({ current, onGo }: NavigationProps) => {
  const words = useWords()
  return (
    <nav className="navigation" aria-label={words.app.mainNavigation}>
      <div className="brand">
        <Logo />
        {words.app.name}
      </div>
      <ul>
        {navigationPlaces.map((place, index) => (
          <li key={place}>
            <button
              type="button"
              aria-current={place === current ? 'page' : undefined}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onGo(place)}
            >
              <Icon name={icons[place]} />
              {words.screens[place]}
              <kbd aria-hidden="true">{index + 1}</kbd>
            </button>
          </li>
        ))}
      </ul>
      <p className="private">
        <Icon name="lock" size={18} />
        <span>{words.app.offline}</span>
      </p>
    </nav>
  )
}
