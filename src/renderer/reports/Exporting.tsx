import { FileDown, FileText, X } from 'lucide-react'
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

type Format = 'word' | 'pdf'
type State = { kind: 'idle' } | { kind: 'writing'; format: Format } | { kind: 'saved'; format: Format; saved: SavedFile } | { kind: 'trouble'; trouble: unknown }

/** Writes the report as a Word document or a PDF, then offers to open it or to show where it is; an internal copy has what is restricted too. */
export function Exporting({ reportId, language, isInternal = false }: { reportId: Id; language: DocumentLanguage; isInternal?: boolean }) {
  const say = useSay()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const exportIt = async (format: Format) => {
    setState({ kind: 'writing', format })
    try {
      await saveUnsaved()
      const saved = format === 'pdf' ? await ask('reports.exportPdf', { reportId, language }) : await ask('reports.export', { reportId, language, withRestricted: isInternal })
      setState(saved === 'cancelled' ? { kind: 'idle' } : { kind: 'saved', format, saved })
    } catch (trouble) {
      setState({ kind: 'trouble', trouble })
    }
  }
  const withFile = (name: 'files.open' | 'files.show', file: string) => void ask(name, { file }).catch((trouble: unknown) => setState({ kind: 'trouble', trouble }))
  const isWriting = (format: Format) => state.kind === 'writing' && state.format === format
  return (
    <>
      {!isInternal && <Button icon={FileText} isDisabled={state.kind === 'writing'} onPress={() => void exportIt('pdf')}>{say(isWriting('pdf') ? 'reports.writing' : 'readiness.exportPdf')}</Button>}
      <Button variant={isInternal ? 'secondary' : 'primary'} icon={FileDown} isDisabled={state.kind === 'writing'} onPress={() => void exportIt('word')}>
        {isWriting('word') ? say('reports.writing') : say(isInternal ? 'readiness.internalCopy' : 'reports.export')}
      </Button>
      {isWriting('word') && (
        <Button variant="quiet" icon={X} onPress={() => void ask('reports.cancelExport', null)}>{say('reports.stopWriting')}</Button>
      )}
      {state.kind === 'saved' && (
        <div className={styles.exported}>
          <Notice
            tone="success"
            actions={
              <>
                {state.format === 'word' && <Button variant="quiet" onPress={() => withFile('files.open', state.saved.file)}>{say('reports.openFile')}</Button>}
                <Button variant="quiet" onPress={() => withFile('files.show', state.saved.file)}>{say('reports.showInFolder')}</Button>
              </>
            }
          >
            {say('reports.saved', { file: state.saved.name })}
          </Notice>
          {state.format === 'word' && <SavedFileCheck key={state.saved.file} file={state.saved.file} />}
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
