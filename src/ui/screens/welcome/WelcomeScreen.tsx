import { useServices } from '#ui/AppServices.ts'
import { Icon, type IconName } from '#ui/parts/Icon.tsx'
import { Logo } from '#ui/parts/Logo.tsx'
import { VideoButton } from '#ui/parts/VideoButton.tsx'
import { WelcomePicture } from '#ui/parts/WelcomePicture.tsx'
import { VideoDrop } from '#ui/VideoDrop.tsx'
import { usePending } from '#ui/usePending.ts'
import type { Titled } from '#ui/words/words.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** Read once; the camera is asked for only when its button is pressed. */
export const WelcomeScreen = () => {
  const words = useWords()
  const { app } = useServices()
  const { pending, run } = usePending()
  const { facts } = words.welcome
  const lookAround = () =>
    run(async () => {
      await app.changeSettings({ welcomed: true })
      app.go({ kind: 'today' })
    })
  return (
    <div className="welcome">
      <main className="welcome-text">
        <div className="brand">
          <Logo />
          {words.app.name}
        </div>
        <VideoDrop />
        <h1>{words.welcome.title}</h1>
        <p className="lead">{words.welcome.lead}</p>
        <ul className="facts">
          <Fact icon="lock" fact={facts.privacy} />
          <Fact icon="camera" fact={facts.space} />
          <Fact icon="eye" fact={facts.answers} />
        </ul>
        <div className="welcome-actions">
          <button
            type="button"
            className="button primary big"
            aria-describedby="permission"
            onClick={app.startCamera}
          >
            {words.welcome.useCamera}
          </button>
          <button type="button" className="button big" onClick={app.trySample}>
            {words.welcome.trySample}
          </button>
          <VideoButton
            plain
            className="button big"
            label={words.welcome.openVideo}
            onVideos={app.openVideos}
          />
        </div>
        <p className="small faint" id="permission">
          {words.welcome.permission}{' '}
          <button type="button" className="link" disabled={pending} onClick={lookAround}>
            {words.welcome.toToday}
          </button>
        </p>
        <p className="safety">{words.app.notMedical}</p>
      </main>
      <WelcomePicture />
    </div>
  )
}

const Fact = ({ icon, fact }: { readonly icon: IconName; readonly fact: Titled }) => (
  <li>
    <Icon name={icon} size={24} />
    <span>
      <b>{fact.title}</b> {fact.text}
    </span>
  </li>
)
