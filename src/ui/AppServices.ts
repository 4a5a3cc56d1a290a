import type { AppState, AppStore } from '#app/appStore.ts'
import type { Clock, Coach, FitSolver, KeepAwake, PoseSources, Voices } from '#app/ports.ts'
import type { PeopleState, PeopleStore } from '#app/peopleStore.ts'
import type { MoveStore } from '#app/data/moveStore.ts'
import type { RepOutbox } from '#app/outbox/repOutbox.ts'
import type { Host } from '#contract/hostContract.ts'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'

/** What screens may reach; put together in main.tsx, faked in tests. Parts never see it. */
export type AppServices = {
  readonly host: Host
  readonly app: AppStore
  readonly sources: PoseSources
  readonly coach: Coach
  readonly voices: Voices
  readonly clock: Clock
  readonly solver: FitSolver
  readonly people: PeopleStore
  readonly move: MoveStore
  readonly keepAwake: KeepAwake
  readonly outbox: RepOutbox
}

export const AppServicesContext = createContext<AppServices | null>(null)

export const useServices = (): AppServices => {
  const services = useContext(AppServicesContext)
  if (services === null) throw new Error('A screen needs AppServicesContext around it')
  return services
}

export const useAppState = <T>(select: (state: AppState) => T): T => useStore(useServices().app.store, select)

export const usePeople = <T>(select: (state: PeopleState) => T): T =>
  useStore(useServices().people.store, select)
