import { useState } from 'react'
import { grants } from '../../../core/budget/grant.ts'
import { attachments, type ReportRow } from '../../../core/reporting/report.ts'
import { coverMessage } from '../../../core/reports/cover-message.ts'
import { languagesIn, type DocumentLanguage } from '../../../core/reports/document-language.ts'
import { charactersOf } from '../../../core/reports/checks/narrative.ts'
import { byOrder } from '../../../core/values/order.ts'
import { say as sayText, type Language } from '../../../core/values/text.ts'
import { wordsIn, type WordKey } from '../../../words/words.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { useRow, useRows } from '../../tables.ts'
import { Panel, Section } from '../../ui/Section.tsx'
import { CopyCard } from './CopyCard.tsx'

/** The covering e-mail in each language of the document. */
export function CoverMessageCards({ report, document }: { report: ReportRow; document: DocumentLanguage }) {
  const say = useSay()
  return (
    <Panel>
      <Section title={say('copyPack.coverMessage')}>
        {languagesIn(document).map((language) => language && (
          <MessageIn key={language} report={report} language={language} />
        ))}
      </Section>
    </Panel>
  )
}

function MessageIn({ report, language }: { report: ReportRow; language: Language }) {
  const { data } = useComputed('reports.build', { reportId: report.id, language })
  const grant = useRow(grants, report.grantIds[0])
  const listed = useRows(attachments).filter((one) => one.reportId === report.id).sort(byOrder)
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set())
  if (!data) return null
  const words = wordsIn(language)
  const message = coverMessage(data, { authority: sayText(grant?.authority, language), attachments: listed.map(({ name }) => sayText(name, language)) }, (key, values) => words(key as WordKey, values))
  const parts = [['recipient', 'copyPack.recipient', message.recipient], ['subject', 'copyPack.subject', message.subject], ['body', 'copyPack.body', message.body]] as const
  return parts
    .filter(([, , text]) => text !== '')
    .map(([key, title, text]) => (
      <CopyCard key={key} field={{ key, title: words(title), kind: 'message', text, characters: charactersOf(text) }} language={language} isCopied={copied.has(key)} onCopied={() => setCopied(new Set([...copied, key]))} />
    ))
}
