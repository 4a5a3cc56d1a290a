import type { ReactNode } from 'react'

type SettingRowProps = { readonly name: string; readonly note?: string; readonly children: ReactNode }

export const SettingRow = ({ name, note, children }: SettingRowProps) => (
  <div className="setting-row">
    <span>
      <b>{name}</b>
      {note !== undefined && <small>{note}</small>}
    </span>
    {children}
  </div>
)
