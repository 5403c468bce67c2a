import { BarChart3, Bell, CalendarDays, ClipboardList, Euro, FileText, House, ListChecks, Presentation, Settings, ShieldAlert, type LucideIcon } from 'lucide-react'
import type { WordKey } from '../../words/words.ts'

export interface ScreenEntry {
  path: string
  title: WordKey
  icon: LucideIcon
}

/** The screens in the order of the side navigation. */
export const screens = {
  home: { path: '/home', title: 'frame.home', icon: House },
  actions: { path: '/actions', title: 'frame.actions', icon: ListChecks },
  followUps: { path: '/follow-ups', title: 'frame.followUps', icon: Bell },
  meetings: { path: '/meetings', title: 'frame.meetings', icon: CalendarDays },
  workshops: { path: '/workshops', title: 'frame.workshops', icon: Presentation },
  surveys: { path: '/surveys', title: 'frame.surveys', icon: ClipboardList },
  indicators: { path: '/indicators', title: 'frame.indicators', icon: BarChart3 },
  budget: { path: '/budget', title: 'frame.budget', icon: Euro },
  risks: { path: '/risks', title: 'frame.risks', icon: ShieldAlert },
  reports: { path: '/reports', title: 'frame.reports', icon: FileText },
  settings: { path: '/settings', title: 'frame.settings', icon: Settings },
} satisfies Record<string, ScreenEntry>

export type ScreenName = keyof typeof screens
