import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Only what the keyboard needs: without an edit menu macOS has no copy and paste. Reloading is for developers. */
export const showAppMenu = (developing: boolean): void => {
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }],
  }
  const ownMenu: readonly MenuItemConstructorOptions[] =
    process.platform === 'darwin'
      ? [{ role: 'appMenu' }]
      : [{ label: 'Overtoe', submenu: [{ role: 'quit' }] }]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...ownMenu, { role: 'editMenu' }, ...(developing ? [view] : [])]),
  )
}
