import { FileSearch } from 'lucide-react'
import { useState } from 'react'
import type { Outcome } from '../../../contract/requests.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Check.module.css'
import { DocumentFindings } from './DocumentFindings.tsx'

type State = { kind: 'idle' } | { kind: 'checking' } | { kind: 'checked'; checked: Exclude<Outcome<'documents.check'>, 'cancelled'> } | { kind: 'trouble'; trouble: unknown }

/** Any Word file, also one that came from elsewhere, looked at before it is sent on. */
export function FileCheck() {
  const say = useSay()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const check = async () => {
    setState({ kind: 'checking' })
    try {
      const checked = await ask('documents.check', { file: null })
      setState(checked === 'cancelled' ? { kind: 'idle' } : { kind: 'checked', checked })
    } catch (trouble) {
      setState({ kind: 'trouble', trouble })
    }
  }
  return (
    <Section title={say('documentCheck.title')}>
      <p className={styles.quiet}>{say('documentCheck.checkFileLead')}</p>
      <div>
        <Button icon={FileSearch} isDisabled={state.kind === 'checking'} onPress={() => void check()}>{state.kind === 'checking' ? say('documentCheck.checking') : say('documentCheck.checkFile')}</Button>
      </div>
      {state.kind === 'checked' && <DocumentFindings {...state.checked} />}
      {state.kind === 'trouble' && <Notice tone="problem">{describeTrouble(state.trouble, say)}</Notice>}
    </Section>
  )
}
