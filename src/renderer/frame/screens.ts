import { BarChart3, Bell, CalendarDays, ClipboardList, DatabaseBackup, Euro, FileText, GitCompareArrows, House, ListChecks, Presentation, Settings, ShieldAlert, Trash2, type LucideIcon } from 'lucide-react'
import type { WordKey } from '../../words/words.ts'

export interface ScreenEntry {
  path: string
  title: WordKey
  icon: LucideIcon
}

/** The screens in the order of the side navigation; the last ones are reached from the settings and by the palette. */
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
  bin: { path: '/bin', title: 'history.bin', icon: Trash2 },
  backups: { path: '/backups', title: 'backups.title', icon: DatabaseBackup },
  conflicts: { path: '/conflicts', title: 'history.conflicts', icon: GitCompareArrows },
} satisfies Record<string, ScreenEntry>

export type ScreenName = keyof typeof screens
