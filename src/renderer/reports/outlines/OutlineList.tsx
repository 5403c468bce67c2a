import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { isOwn } from '../../../core/reporting/outline-of.ts'
import type { ReportOutline } from '../../../core/templates/template.ts'
import { choice } from '../../../words/choice.ts'
import { useOutlines } from '../../documents.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { CopyForm } from './CopyForm.tsx'

/** All outlines, each to be looked at and copied. */
export function OutlineList() {
  const say = useSay()
  const language = useLanguage()
  const { all } = useOutlines()
  const [copied, setCopied] = useState<ReportOutline | null>(null)
  return (
    <Screen title={say('outlines.title')} lead={<Link href="/reports">{say('outlines.back')}</Link>}>
      <Card title={say('outlines.title')} sub={say('outlines.lead')}>
        <DataTable
          caption={say('outlines.title')}
          hideCaption
          columns={[{ title: say('outlines.name') }, { title: say('outlines.document') }, { title: say('outlines.origin') }, { title: say('outlines.sections'), align: 'end' }, { title: '' }]}
          rows={all.map((outline) => [
            <Link key="name" href={`/reports/outlines/${outline.id}`}>{outline.name[language]}</Link>,
            say(choice('reports.reportKind', outline.reportKind)),
            say(isOwn(outline) ? 'outlines.own' : 'outlines.bundled'),
            outline.sections.length,
            <IconButton key="copy" icon={Copy} label={`${say('outlines.copy')}: ${outline.name[language]}`} onPress={() => setCopied(outline)} />,
          ])}
        />
      </Card>
      {copied && <CopyForm source={copied} onClose={() => setCopied(null)} />}
    </Screen>
  )
}
