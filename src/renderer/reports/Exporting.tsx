import { FileDown, X } from 'lucide-react'
import { useState } from 'react'
import type { SavedFile } from '../../contract/requests.ts'
import type { DocumentLanguage } from '../../core/reports/document-language.ts'
import type { Id } from '../../core/values/ids.ts'
import { ask } from '../ask.ts'
import { useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { saveUnsaved } from '../unsaved.ts'
import { SavedFileCheck } from './check/SavedFileCheck.tsx'
import styles from './Reports.module.css'

type State = { kind: 'idle' } | { kind: 'writing' } | { kind: 'saved'; saved: SavedFile } | { kind: 'trouble'; trouble: unknown }

/** Writes the report as a Word document, then offers to open it or to show where it is; an internal copy has what is restricted too. */
export function Exporting({ reportId, language, isInternal = false }: { reportId: Id; language: DocumentLanguage; isInternal?: boolean }) {
  const say = useSay()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const exportIt = async () => {
    setState({ kind: 'writing' })
    try {
      await saveUnsaved()
      const saved = await ask('reports.export', { reportId, language, withRestricted: isInternal })
      setState(saved === 'cancelled' ? { kind: 'idle' } : { kind: 'saved', saved })
    } catch (trouble) {
      setState({ kind: 'trouble', trouble })
    }
  }
  const withFile = (name: 'files.open' | 'files.show', file: string) => void ask(name, { file }).catch((trouble: unknown) => setState({ kind: 'trouble', trouble }))
  return (
    <>
      <Button variant={isInternal ? 'secondary' : 'primary'} icon={FileDown} isDisabled={state.kind === 'writing'} onPress={() => void exportIt()}>
        {state.kind === 'writing' ? say('reports.writing') : say(isInternal ? 'readiness.internalCopy' : 'reports.export')}
      </Button>
      {state.kind === 'writing' && (
        <Button variant="quiet" icon={X} onPress={() => void ask('reports.cancelExport', null)}>{say('reports.stopWriting')}</Button>
      )}
      {state.kind === 'saved' && (
        <div className={styles.exported}>
          <Notice
            tone="success"
            actions={
              <>
                <Button variant="quiet" onPress={() => withFile('files.open', state.saved.file)}>{say('reports.openFile')}</Button>
                <Button variant="quiet" onPress={() => withFile('files.show', state.saved.file)}>{say('reports.showInFolder')}</Button>
              </>
            }
          >
            {say('reports.saved', { file: state.saved.name })}
          </Notice>
          <SavedFileCheck key={state.saved.file} file={state.saved.file} />
        </div>
      )}
      {state.kind === 'trouble' && (
        <div className={styles.exported}>
          <Notice tone="problem">{describeTrouble(state.trouble, say)}</Notice>
        </div>
      )}
    </>
  )
}
