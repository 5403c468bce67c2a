import { basename } from 'node:path'
import type { DocumentRequest } from '../../contract/document-requests.ts'
import type { AnswersOf } from '../../contract/requests.ts'
import { failed, ok } from '../../core/values/problem.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about documents once they are files. */
export function documentAnswers({ desk, names, words, background }: Workbench): AnswersOf<DocumentRequest> {
  return {
    'documents.check': async ({ file }) => {
      const say = await words()
      const path = file === null ? await desk.chooseFileToOpen({ title: say('documentCheck.checkFile'), kinds: [{ name: say('dialogs.kindWord'), extensions: ['docx'] }] }) : names.pathOf(file)
      if (path === null) return ok('cancelled')
      if (path === undefined) return failed('file-no-longer-known')
      const findings = await background('checkDocument', path)
      return findings.ok ? ok({ name: basename(path), findings: findings.value }) : findings
    },
  }
}
