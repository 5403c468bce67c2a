import { useEffect, useState } from 'react'
import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { DocumentFindings } from './DocumentFindings.tsx'

/** A document that was just saved is looked at before it leaves; another file has another of these. */
export function SavedFileCheck({ file }: { file: string }) {
  const say = useSay()
  const [findings, setFindings] = useState<DocumentFinding[] | null>(null)
  const [trouble, setTrouble] = useState<unknown>(null)
  useEffect(() => {
    let isWanted = true
    ask('documents.check', { file }).then(
      (checked) => isWanted && checked !== 'cancelled' && setFindings(checked.findings),
      (problem: unknown) => isWanted && setTrouble(problem),
    )
    return () => {
      isWanted = false
    }
  }, [file])
  if (trouble !== null) return <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>
  return findings ? <DocumentFindings findings={findings} /> : <p role="status">{say('documentCheck.checking')}</p>
}
