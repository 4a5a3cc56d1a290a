import { App } from '#ui/App.tsx'
import { type AppServices, AppServicesContext } from '#ui/AppServices.ts'
import '#ui/styles/allStyles.ts'
import { createRoot } from 'react-dom/client'

/** Draws the whole app into a test's page, as main.tsx does into the window's. */
export const showApp = (services: AppServices) => {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root')
  createRoot(root).render(
    <AppServicesContext value={services}>
      <App />
    </AppServicesContext>,
  )
}
