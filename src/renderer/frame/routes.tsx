import { lazy, type ComponentType } from 'react'
import type { ScreenName } from './screens.ts'

/** Where each screen's code is; it is fetched when it is first shown. */
export const routes: Record<ScreenName, ComponentType> = {
  home: lazy(async () => ({ default: (await import('../home/HomeScreen.tsx')).HomeScreen })),
  actions: lazy(async () => ({ default: (await import('../actions/ActionsScreen.tsx')).ActionsScreen })),
  followUps: lazy(async () => ({ default: (await import('../followUps/FollowUpsScreen.tsx')).FollowUpsScreen })),
  meetings: lazy(async () => ({ default: (await import('../meetings/MeetingsScreen.tsx')).MeetingsScreen })),
  workshops: lazy(async () => ({ default: (await import('../workshops/WorkshopsScreen.tsx')).WorkshopsScreen })),
  surveys: lazy(async () => ({ default: (await import('../surveys/SurveysScreen.tsx')).SurveysScreen })),
  indicators: lazy(async () => ({ default: (await import('../indicators/IndicatorsScreen.tsx')).IndicatorsScreen })),
  budget: lazy(async () => ({ default: (await import('../budget/BudgetScreen.tsx')).BudgetScreen })),
  risks: lazy(async () => ({ default: (await import('../risks/RisksScreen.tsx')).RisksScreen })),
  reports: lazy(async () => ({ default: (await import('../reports/ReportsScreen.tsx')).ReportsScreen })),
  settings: lazy(async () => ({ default: (await import('../settings/SettingsScreen.tsx')).SettingsScreen })),
  bin: lazy(async () => ({ default: (await import('../history/BinScreen.tsx')).BinScreen })),
  backups: lazy(async () => ({ default: (await import('../backups/BackupsScreen.tsx')).BackupsScreen })),
  conflicts: lazy(async () => ({ default: (await import('../history/ConflictsScreen.tsx')).ConflictsScreen })),
}
