import type { WorkbookState } from '../contract/requests.ts'
import type { Say } from '../words/words.ts'
import { ask } from './ask.ts'
import { describeTrouble } from './problem-words.ts'
import { showWorkbook, useTables } from './tables.ts'
import { toast } from './ui/Toast.tsx'
import { saveUnsaved } from './unsaved.ts'

/** Opens what the request answers with; a person who thought better of it stays where he was. */
export async function openWith(open: () => Promise<WorkbookState | 'cancelled'>, say: Say, go: (path: string) => void): Promise<void> {
  await attempt(say, async () => {
    await saveUnsaved()
    const state = await open()
    if (state === 'cancelled') return
    showWorkbook(state)
    go('/home')
  })
}

export async function saveCopy(say: Say): Promise<void> {
  await attempt(say, async () => {
    await saveUnsaved()
    const saved = await ask('workbooks.saveCopy', null)
    if (saved === 'cancelled') return
    toast(say('frame.copySaved', { name: saved.name }), { act: { label: say('frame.showInFolder'), onPress: () => void attempt(say, async () => void (await ask('files.show', { file: saved.file }))) } })
  })
}

export async function closeWorkbook(say: Say): Promise<void> {
  await attempt(say, async () => {
    await saveUnsaved()
    await ask('workbooks.close', null)
    showWorkbook(null)
  })
}

/** Closes the workbook and opens it again: what kept it from being written may be over. */
export async function reopenWorkbook(say: Say): Promise<void> {
  const { state } = useTables.getState()
  if (!state) return
  await openInPlace(say, async () => {
    await ask('workbooks.close', null)
    return state.sample ? ask('workbooks.openSample', null) : ask('workbooks.open', { id: state.id })
  })
}

/** Opens the workbook anew, or what takes its place; when that fails, the window shows what main has open then. */
export async function openInPlace(say: Say, open: () => Promise<WorkbookState>): Promise<void> {
  await attempt(say, async () => {
    await saveUnsaved()
    try {
      showWorkbook(await open())
    } catch (trouble) {
      showWorkbook(await ask('workbook.state', null))
      throw trouble
    }
  })
}

export async function resetSample(say: Say): Promise<void> {
  await attempt(say, async () => {
    showWorkbook(await ask('workbooks.resetSample', null))
    toast(say('frame.sampleWasReset'))
  })
}

/** Does what a button asks for; what goes wrong is said where everybody sees it. */
export async function attempt(say: Say, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (trouble) {
    toast(describeTrouble(trouble, say))
  }
}
