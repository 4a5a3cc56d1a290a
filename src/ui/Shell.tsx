import { useAppState, useServices } from '#ui/AppServices.ts'
import { AppNotices } from '#ui/AppNotices.tsx'
import { Navigation, type NavigationPlace } from '#ui/parts/Navigation.tsx'
import { useKeys } from '#ui/useKeys.ts'
import { VideoDrop } from '#ui/VideoDrop.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { useEffect, useRef, type ReactNode } from 'react'

type ShellProps = { readonly place: NavigationPlace; readonly children: ReactNode }

/** Navigation, notices and the place where a video may be dropped, around every screen but first run and live. */
export const Shell = ({ place, children }: ShellProps) => {
  const words = useWords()
  const { app } = useServices()
  const screen = useAppState((state) => state.screen)
  const content = useRef<HTMLDivElement>(null)
  const go = (next: NavigationPlace) => (next === 'squat' ? app.startCamera() : app.go({ kind: next }))
  useKeys({ 1: () => go('today'), 2: () => go('squat'), 3: () => go('history'), 4: () => go('settings') })

  // A new screen is read from its top.
  useEffect(() => {
    if (screen.kind !== 'starting') content.current?.scrollTo(0, 0)
  }, [screen])

  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {words.app.skipToContent}
      </a>
      <Navigation current={place} onGo={go} />
      <div className="content" ref={content} tabIndex={-1}>
        <div className="notices">
          <AppNotices />
          <VideoDrop />
        </div>
        {children}
      </div>
    </div>
  )
}
