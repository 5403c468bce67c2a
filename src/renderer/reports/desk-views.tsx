import type { ReactNode } from 'react'
import type { ReportRow } from '../../core/reporting/report.ts'
import type { DocumentLanguage } from '../../core/reports/document-language.ts'
import type { ReportOutline } from '../../core/templates/template.ts'
import type { Language } from '../../core/values/text.ts'
import type { WordKey } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { ViewLinks } from '../ui/ViewLinks.tsx'
import { CheckView } from './check/CheckView.tsx'
import { CopyView } from './copy/CopyView.tsx'
import { FormView } from './form/FormView.tsx'
import { DifferencesView } from './sent/DifferencesView.tsx'
import { SendView } from './sent/SendView.tsx'
import { WriteView } from './WriteView.tsx'

export interface DeskViewProps {
  report: ReportRow
  /** Undefined until it has been read. */
  outline: ReportOutline | undefined
  /** What the document is looked at and written in. */
  document: DocumentLanguage
  /** Its own language, or the first of two. */
  language: Language
  onLanguage: (language: Language) => void
}

/** What is done with one report; the first is the desk itself, the others have a path of their own: `/reports/rep_…/check`. */
export const deskViews: Record<string, { title: WordKey; View: (props: DeskViewProps) => ReactNode }> = {
  write: { title: 'reports.viewWrite', View: WriteView },
  check: { title: 'readiness.view', View: CheckView },
  copy: { title: 'copyPack.view', View: CopyView },
  form: { title: 'forms.view', View: FormView },
  differences: { title: 'sending.differencesView', View: DifferencesView },
  send: { title: 'sending.view', View: SendView },
}

export function deskViewOf(name: string | undefined): string {
  return name !== undefined && Object.hasOwn(deskViews, name) ? name : 'write'
}

/** The views of a report as links. */
export function DeskViews({ report, current }: { report: ReportRow; current: string }) {
  const say = useSay()
  const links = Object.entries(deskViews).map(([view, { title }]) => ({ view, href: `#/reports/${report.id}${view === 'write' ? '' : `/${view}`}`, title: say(title) }))
  return <ViewLinks label={say('reports.views')} views={links} current={current} />
}
