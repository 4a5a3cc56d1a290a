import type { Settings } from '#contract/settings.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { AboutApp } from '#ui/screens/settings/AboutApp.tsx'
import { CameraSetting } from '#ui/screens/settings/CameraSetting.tsx'
import { CoachingSettings } from '#ui/screens/settings/CoachingSettings.tsx'
import { EngineSetting } from '#ui/screens/settings/EngineSetting.tsx'
import { LookSettings } from '#ui/screens/settings/LookSettings.tsx'
import { PaceSettings } from '#ui/screens/settings/PaceSettings.tsx'
import { PeopleSettings } from '#ui/screens/settings/PeopleSettings.tsx'
import { PlaceSetting } from '#ui/screens/settings/PlaceSetting.tsx'
import { PlanSettings } from '#ui/screens/settings/PlanSettings.tsx'
import { YourData } from '#ui/screens/settings/YourData.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

export const SettingsScreen = () => {
  const words = useWords().settings
  const title = useWords().screens.settings
  const { app } = useServices()
  const settings = useAppState((state) => state.settings)
  const change = (next: Partial<Settings>) => void app.changeSettings(next).catch(app.reportBug)

  return (
    <main className="screen settings" id="content">
      <header className="head">
        <h1>{title}</h1>
      </header>
      <div className="setting-columns">
        <div>
          <section className="setting-group">
            <h2>{words.coaching}</h2>
            <CoachingSettings settings={settings} onChange={change} />
          </section>
          <section className="setting-group">
            <h2>{words.coach.plan.title}</h2>
            <PlanSettings settings={settings} onChange={change} />
          </section>
          <section className="setting-group">
            <h2>{words.look}</h2>
            <LookSettings settings={settings} onChange={change} />
          </section>
          <section className="setting-group">
            <h2>{words.cameraAndEngine}</h2>
            <CameraSetting cameraId={settings.camera_id} onChoose={(camera_id) => change({ camera_id })} />
            <PlaceSetting />
            <EngineSetting engine={settings.engine} onChoose={(engine) => change({ engine })} />
            <PaceSettings settings={settings} onChange={change} />
          </section>
        </div>
        <div>
          <PeopleSettings />
          <section className="setting-group">
            <h2>{words.privacy.title}</h2>
            {words.privacy.points.map((point) => (
              <SettingRow key={point.title} name={point.title} note={point.text}>
                {null}
              </SettingRow>
            ))}
          </section>
          <YourData />
          <AboutApp onShowWelcome={() => app.go({ kind: 'welcome' })} />
        </div>
      </div>
    </main>
  )
}
