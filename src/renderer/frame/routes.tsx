import { lazy, type ComponentType } from 'react'
import type { ScreenName } from './screens.ts'

/** Where each screen's code is; it is fetched when it is first shown. */
export const routes: Partial<Record<ScreenName, ComponentType>> = {
  home: lazy(async () => ({ default: (await import('../home/HomeScreen.tsx')).HomeScreen })),
  actions: lazy(async () => ({ default: (await import('../actions/ActionsScreen.tsx')).ActionsScreen })),
  followUps: lazy(async () => ({ default: (await import('../followUps/FollowUpsScreen.tsx')).FollowUpsScreen })),
  settings: lazy(async () => ({ default: (await import('../settings/SettingsScreen.tsx')).SettingsScreen })),
}
