import { defaultSettings, settings, type Settings } from '#contract/settings.ts'
import type { Database } from '#electron/host/storage/sqlite.ts'

/** The settings, one JSON row. */
export const openSettingTable = (database: Database) => {
  const save = database.prepare(`INSERT OR REPLACE INTO setting (name, value_json) VALUES ('settings', ?)`)
  const load = database.prepare(`SELECT value_json FROM setting WHERE name = 'settings'`)

  return {
    save: (chosen: Settings) => void save.run(JSON.stringify(chosen)),
    load: (): Settings => readSettings(load.get()?.value_json),
  }
}

/** Fields of another version are passed over; each damaged field falls back alone. */
const readSettings = (json: unknown): Settings => {
  try {
    return settings.strip().parse(JSON.parse(String(json)))
  } catch {
    return defaultSettings
  }
}
