import type { Settings } from '#contract/settings.ts'
import { useEffect } from 'react'

/** Sets `data-theme` on the page; `system` follows the operating system as it changes. */
export const useTheme = (theme: Settings['theme']) => {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const show = () => {
      document.documentElement.dataset['theme'] =
        theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    }
    show()
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme])
}
