import type { Settings } from '#contract/settings.ts'
import { useLayoutEffect, useSyncExternalStore } from 'react'

/** Sets `data-theme`, `data-contrast` and `data-motion` on the page; what says `system` follows the operating system as it changes. */
export const useLook = ({ theme, contrast, motion }: Pick<Settings, 'theme' | 'contrast' | 'motion'>) => {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const systemWantsContrast = useMedia('(prefers-contrast: more)')
  const systemWantsCalm = useMedia('(prefers-reduced-motion: reduce)')
  useLayoutEffect(() => {
    const look = document.documentElement.dataset
    look['theme'] = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme
    look['contrast'] = contrast === 'more' || systemWantsContrast ? 'more' : 'normal'
    look['motion'] = motion === 'less' || systemWantsCalm ? 'less' : 'full'
  }, [theme, contrast, motion, systemIsDark, systemWantsContrast, systemWantsCalm])
}

/** For pictures that are drawn, which no style sheet reaches; asked anew for every picture. */
export const wantsLessMotion = () => document.documentElement.dataset['motion'] === 'less'

const useMedia = (query: string) =>
  useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
