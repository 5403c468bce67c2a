import { z } from 'zod'
import type { Account } from '../core/budget/account.ts'
import type { HomeSummary } from '../core/home/home-summary.ts'
import type { CodeLists } from '../core/programme/code-lists.ts'
import type { Readiness, Report } from '../core/reports/report.ts'
import { ColumnMapping, type SurveyPreview } from '../core/surveys/preview.ts'
import { TemplateKind, type Template } from '../core/templates/template.ts'
import { Day, type Instant } from '../core/values/day.ts'
import { Id } from '../core/values/ids.ts'
import type { Json } from '../core/values/json.ts'
import type { Result } from '../core/values/problem.ts'
import { Language } from '../core/values/text.ts'
import { Edit, type Change, type Label } from '../core/workbook/change.ts'
import type { Page } from '../core/workbook/pages.ts'

/** A name main gave to a file or folder it opened or wrote; the window never sees or sends a path. */
const Token = z.string().regex(/^[0-9a-f-]{36}$/)

export const Preferences = z.object({
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'comfortable']),
  /** Whose sessions these are: shown in history. */
  who: z.string().max(80),
})
export type Preferences = z.infer<typeof Preferences>

/** Which form a draft is of: `table/id/form`, or `table/new/form`. */
const DraftKey = z.string().max(300).regex(/^\w+\/[^/]+\/[\w-]+$/)

/** All that the window may ask of main, and the shape of what it sends along. */
export const requests = {
  'preferences.read': z.null(),
  'preferences.write': Preferences.partial(),

  'workbooks.list': z.null(),
  'workbooks.openSample': z.null(),
  'workbooks.createEmpty': z.object({ name: z.string().trim().min(1).max(200) }),
  'workbooks.openFile': z.null(),
  'workbooks.open': z.object({ id: Id }),
  'workbooks.resetSample': z.null(),
  'workbooks.saveCopy': z.null(),
  'workbooks.close': z.null(),

  'workbook.state': z.null(),
  'workbook.page': z.object({ table: z.string(), from: z.int().min(0) }),
  'workbook.commit': Edit,
  'workbook.undo': z.null(),
  'workbook.redo': z.null(),

  'drafts.read': z.object({ key: DraftKey }),
  'drafts.write': z.object({ key: DraftKey, value: z.json() }),

  'home.read': z.object({ periodId: Id }),
  'budget.account': z.object({ grantId: Id, periodId: Id }),
  'templates.list': z.object({ kind: TemplateKind }),
  'codeLists.read': z.null(),

  'surveys.chooseFile': z.object({ waveId: Id }),
  'surveys.preview': z.object({ file: Token, mapping: z.array(ColumnMapping) }),
  'surveys.import': z.object({ file: Token, waveId: Id, mapping: z.array(ColumnMapping), deleteOn: Day }),

  'reports.build': z.object({ reportId: Id, language: Language }),
  'reports.readiness': z.object({ reportId: Id, language: Language }),
  'reports.export': z.object({ reportId: Id, language: Language }),

  'attachments.attach': z.object({ attachmentId: Id }),
  'attachments.save': z.object({ attachmentId: Id }),

  'files.open': z.object({ file: Token }),
  'files.show': z.object({ file: Token }),
} satisfies Record<string, z.ZodType>

/** What main says back; anything expected to go wrong comes as a problem, never as a thrown error. */
export interface Outcomes {
  'preferences.read': Preferences
  'preferences.write': Preferences

  'workbooks.list': { workbooks: WorkbookEntry[] }
  'workbooks.openSample': WorkbookState
  'workbooks.createEmpty': WorkbookState
  'workbooks.openFile': WorkbookState | 'cancelled'
  'workbooks.open': WorkbookState
  'workbooks.resetSample': WorkbookState
  'workbooks.saveCopy': SavedFile | 'cancelled'
  'workbooks.close': null

  'workbook.state': WorkbookState | null
  'workbook.page': Page
  'workbook.commit': WorkbookState
  'workbook.undo': UndoOutcome
  'workbook.redo': UndoOutcome

  'drafts.read': { value: Json; at: Instant } | null
  'drafts.write': null

  'home.read': HomeSummary
  'budget.account': Account
  'templates.list': Template[]
  'codeLists.read': CodeLists

  'surveys.chooseFile': { file: string; preview: SurveyPreview } | 'cancelled'
  'surveys.preview': SurveyPreview
  'surveys.import': { answered: number; published: number }

  'reports.build': Report
  'reports.readiness': Readiness
  'reports.export': SavedFile | 'cancelled'

  'attachments.attach': { fileId: Id; name: string } | 'cancelled'
  'attachments.save': SavedFile | 'cancelled'

  'files.open': null
  'files.show': null
}

export interface WorkbookEntry {
  id: Id
  name: string
  sample: boolean
  openedAt: string
}

export interface WorkbookState {
  id: Id
  sample: boolean
  today: Day
  /** When the last change was flushed to the disk; null before the first. */
  savedAt: string | null
  undo: Label | null
  redo: Label | null
  /** Keys of notices the reader should see once: 'torn-tail-cut', 'opened-last-good-state'. */
  notices: { key: string; values: Record<string, string | number> }[]
}

export interface UndoOutcome {
  label: Label
  /** Cells and rows left as they are, because somebody wrote to them since. */
  skipped: number
  state: WorkbookState
}

export interface SavedFile {
  file: string
  /** The file's name without its folder. */
  name: string
}

/** What main tells every window unasked. */
export type Message =
  | { kind: 'change'; change: Change; state: WorkbookState }
  | { kind: 'closed' }
  | { kind: 'command'; command: string }
  | { kind: 'progress'; task: string; done: number; of: number }

export type RequestName = keyof typeof requests
export type Input<N extends RequestName> = z.infer<(typeof requests)[N]>
export type Outcome<N extends RequestName> = Outcomes[N]
export type Answers = { [N in RequestName]: (input: Input<N>) => Promise<Result<Outcome<N>>> }
