import { useAppState } from '#ui/AppServices.ts'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { licences } from '#ui/screens/settings/licences.ts'
import { useWords } from '#ui/words/WordsContext.ts'

export const AboutApp = ({ onShowWelcome }: { readonly onShowWelcome: () => void }) => {
  const words = useWords().settings.about
  const notMedical = useWords().app.notMedical
  const about = useAppState((state) => state.about)
  return (
    <section className="setting-group">
      <h2>{words.title}</h2>
      <SettingRow name={words.version}>
        <span className="tnum">{about?.app_version}</span>
      </SettingRow>
      <SettingRow name={words.runsIn}>
        <span>{about?.host}</span>
      </SettingRow>
      <SettingRow name={words.firstPage} note={words.firstPageNote}>
        <button type="button" className="button" onClick={onShowWelcome}>
          {words.show}
        </button>
      </SettingRow>
      <details className="licences">
        <summary>{words.licences}</summary>
        <p className="small muted">{words.licencesNote}</p>
        <ul className="small">
          {licences.map(({ name, licence }) => (
            <li key={name}>
              {name} <span className="faint">{licence}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="small faint safety">{notMedical}</p>
    </section>
  )
}
