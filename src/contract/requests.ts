import { z } from 'zod'
import type { HomeSummary } from '../core/home/home-summary.ts'
import type { CodeLists } from '../core/programme/code-lists.ts'
import { ColumnMapping, type SurveyPreview } from '../core/surveys/preview.ts'
import { TemplateKind, type Template } from '../core/templates/template.ts'
import { Day, type Instant } from '../core/values/day.ts'
import { Id } from '../core/values/ids.ts'
import type { Json } from '../core/values/json.ts'
import type { Problem, Result } from '../core/values/problem.ts'
import { Stamp } from '../core/values/stamp.ts'
import { Language } from '../core/values/text.ts'
import { Cell, Edit, isOwnName, RowId, TableName, type Change, type Label } from '../core/workbook/change.ts'
import type { Page } from '../core/workbook/pages.ts'
import type { RestoredRow } from '../core/workbook/restoring.ts'
import { budgetRequests, type BudgetOutcomes } from './budget-requests.ts'
import { formRequests, type FormOutcomes } from './form-requests.ts'
import { documentRequests, type DocumentOutcomes } from './document-requests.ts'
import { reportRequests, type ReportOutcomes } from './report-requests.ts'
import { sendingRequests, type SendingOutcomes } from './sending-requests.ts'
import { Token } from './token.ts'

export const Preferences = z.object({
  language: Language,
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'comfortable']),
  /** Whose sessions these are: shown in history. */
  who: z.string().max(80),
})
export type Preferences = z.infer<typeof Preferences>

/** Which form a draft is of: `table/id/form`, or `table/new/form`. */
const DraftKey = z.string().max(300).regex(/^\w+\/[^/]+\/[\w:-]+$/)

/** The name of a backup's file, as a list told it. */
const BackupName = z.string().max(60).regex(/^[\w-]+\.muutos$/)

/** Why something is erased for good; it stays, so it must not tell what was erased. */
const Reason = z.string().trim().min(1).max(300)

/** A field is erased with its members. */
const Field = z.string().max(100).regex(/^[A-Za-z][A-Za-z0-9]*$/).refine(isOwnName)

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
  'workbooks.merge': z.null(),

  'workbook.state': z.null(),
  'workbook.page': z.object({ table: TableName, from: z.int().min(0) }),
  'workbook.commit': Edit,
  'workbook.undo': z.null(),
  'workbook.redo': z.null(),
  'workbook.tryNow': z.null(),
  'workbook.takeOver': z.null(),
  'workbook.mend': z.object({ id: Id }),

  'drafts.read': z.object({ key: DraftKey }),
  'drafts.write': z.object({ key: DraftKey, value: z.json() }),

  'history.ofRow': z.object({ table: TableName, id: RowId, language: Language }),
  'history.putBack': z.object({ table: TableName, id: RowId, cell: Cell, stamp: Stamp }),
  'history.bin': z.object({ language: Language }),
  'history.bringBack': z.object({ table: TableName, id: RowId }),
  'history.conflicts': z.object({ language: Language }),
  'history.settle': z.object({ table: TableName, id: RowId, cell: Cell, stamp: Stamp }),
  'erase.row': z.object({ table: TableName, id: RowId, fields: z.array(Field).min(1).nullable(), reason: Reason }),
  'erase.answers': z.object({ waveId: Id, reason: Reason }),
  'erase.list': z.object({ language: Language }),

  'copies.list': z.null(),
  'copies.merge': z.null(),

  'backups.list': z.object({ id: Id }),
  'backups.make': z.null(),
  'backups.preview': z.object({ name: BackupName, language: Language }),
  'backups.restore': z.object({ name: BackupName }),
  'workbook.restoreFrom': z.object({ id: Id, name: BackupName }),

  'home.read': z.object({ periodId: Id }),
  'templates.list': z.object({ kind: TemplateKind }),
  'codeLists.read': z.null(),

  'surveys.chooseFile': z.object({ waveId: Id }),
  'surveys.preview': z.object({ file: Token, mapping: z.array(ColumnMapping) }),
  'surveys.import': z.object({ file: Token, waveId: Id, mapping: z.array(ColumnMapping), deleteOn: Day }),

  ...budgetRequests,
  ...reportRequests,
  ...documentRequests,
  ...sendingRequests,
  ...formRequests,

  'files.open': z.object({ file: Token }),
  'files.show': z.object({ file: Token }),
} satisfies Record<string, z.ZodType>

/** What main says back; anything expected to go wrong comes as a problem, never as a thrown error. */
export interface Outcomes extends BudgetOutcomes, DocumentOutcomes, ReportOutcomes, SendingOutcomes, FormOutcomes {
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
  /** How many changes of a copy were not known here. */
  'workbooks.merge': { taken: number; state: WorkbookState } | 'cancelled'

  'workbook.state': WorkbookState | null
  'workbook.page': Page
  /** 'waiting' when the disk has not taken it within two seconds: it is queued, and a message tells when it is there. */
  'workbook.commit': WorkbookState | 'waiting'
  'workbook.undo': UndoOutcome
  'workbook.redo': UndoOutcome
  'workbook.tryNow': WorkbookState
  /** For writing, when the other computer has been silent for long; else as it was. */
  'workbook.takeOver': WorkbookState
  'workbook.mend': WorkbookState

  'drafts.read': { value: Json; at: Instant } | null
  'drafts.write': null

  'history.ofRow': RecordHistory
  'history.putBack': WorkbookState
  'history.bin': BinEntry[]
  'history.bringBack': WorkbookState
  'history.conflicts': ConflictEntry[]
  'history.settle': WorkbookState
  'erase.row': Erased | 'cancelled'
  'erase.answers': Erased | 'cancelled'
  'erase.list': ErasureEntry[]

  /** The files that a synchronising folder made when two computers wrote at once. */
  'copies.list': { names: string[] }
  /** `left` names those of another workbook or a newer program. */
  'copies.merge': { taken: number; left: string[]; state: WorkbookState } | 'cancelled'

  'backups.list': BackupEntry[]
  'backups.make': BackupEntry
  'backups.preview': BackupPreview
  'backups.restore': { rows: number; state: WorkbookState }
  'workbook.restoreFrom': WorkbookState

  'home.read': HomeSummary
  'templates.list': Template[]
  'codeLists.read': CodeLists

  'surveys.chooseFile': { file: string; preview: SurveyPreview } | 'cancelled'
  'surveys.preview': SurveyPreview
  'surveys.import': { answered: number; published: number }

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
  /** Why is told by a notice. */
  readOnly: boolean
  /** When the last change was flushed to the disk; null before the first. */
  savedAt: string | null
  undo: Label | null
  redo: Label | null
  /** Keys of notices the reader should see once: 'torn-tail-cut', 'opened-last-good-state'. */
  notices: { key: string; values: Record<string, string | number> }[]
  /** Asked for and not on the disk yet, oldest first, and why. */
  waiting: { labels: Label[]; problem: Problem | null }
}

export interface UndoOutcome {
  label: Label
  /** Cells and rows left as they are, because somebody wrote to them since. */
  skipped: number
  state: WorkbookState
}

/** Who did something and when; nobody's name is ''. */
export interface Deed {
  stamp: Stamp
  who: string
  at: Instant
}

/** What happened to a record, newest first, in words of the language asked for. */
export interface RecordHistory {
  title: string
  entries: (Deed & { label: Label; /** It took back what the label tells, or did that again. */ step: 'undo' | 'redo' | null; cells: ToldCell[] })[]
  /** The records that belong to it, removed ones too: each has a history of its own. */
  parts: { table: string; id: Id; kind: string; title: string }[]
  /** Fields that have ever had a value. */
  fields: { field: string; name: string; /** The record cannot be without it, so that its present value stays when earlier ones are erased. */ isNeeded: boolean }[]
}

export interface ToldCell {
  cell: string
  name: string
  /** '' when there was nothing. */
  before: string
  after: string
  /** Whether `after` may be put back: it is not there now, and there is something to put back. */
  canPutBack: boolean
}

export interface BinEntry extends Deed {
  table: string
  id: Id
  kind: string
  title: string
}

/** A cell that two people wrote without knowing of each other, and what each wrote. */
export interface ConflictEntry {
  table: string
  id: Id
  kind: string
  title: string
  cell: string
  name: string
  stands: Deed & { value: string }
  others: (Deed & { value: string })[]
}

export interface Erased {
  /** Records that were emptied, owned ones included. */
  records: number
  /** What could not be reached, to be put into words. */
  problems: Problem[]
}

export interface ErasureEntry extends Deed {
  id: Id
  kind: string
  what: 'row' | 'fields' | 'answers'
  /** The fields emptied, named; none when the whole record was. */
  fields: string[]
  reason: string
}

export interface BackupEntry {
  /** Its file's. */
  name: string
  why: 'quit' | 'hourly' | 'import' | 'merge' | 'migration' | 'bulk-delete' | 'restore' | 'erase' | 'mend' | 'asked'
  madeAt: Instant
  bytes: number
}

/** What restoring a backup would do to the workbook as it now stands, by the kind of record. */
export interface BackupPreview {
  name: string
  madeAt: Instant
  kinds: (Record<RestoredRow['kind'], number> & { table: string; kind: string; /** At most 200. */ rows: RestoredRecord[] })[]
}

export interface RestoredRecord {
  id: Id
  kind: RestoredRow['kind']
  title: string
  /** Which cells of an altered one, named. */
  cells: string[]
}

export interface SavedFile {
  file: string
  /** The file's name without its folder. */
  name: string
}

/** What main tells every window unasked. */
export type Message =
  | { kind: 'change'; change: Change; state: WorkbookState }
  /** The workbook is the same, but not its state: something waits for the disk, or no longer does. */
  | { kind: 'state'; state: WorkbookState }
  /** All tables are to be asked for again: more came to it than a change, or something went. */
  | { kind: 'reloaded'; state: WorkbookState }
  | { kind: 'closed' }
  | { kind: 'command'; command: string }
  | { kind: 'progress'; task: string; done: number; of: number }

export type RequestName = keyof typeof requests
export type Input<N extends RequestName> = z.infer<(typeof requests)[N]>
export type Outcome<N extends RequestName> = Outcomes[N]
/** The answers to some of the requests: each part of the program has a file of its own. */
export type AnswersOf<N extends RequestName> = Pick<Answers, N>
export type Answers = { [N in RequestName]: (input: Input<N>) => Promise<Result<Outcome<N>>> }
