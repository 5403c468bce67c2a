import { Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Attachment, ReportRow } from '../../core/reporting/report.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { Said } from '../Said.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { AttachedFile, AttachedFileTools } from './AttachedFile.tsx'
import { AttachmentForm } from './AttachmentForm.tsx'

/** What is sent with the report, which of it is obligatory, and the file of each. */
export function Attachments({ report, attachments }: { report: ReportRow; attachments: Attachment[] }) {
  const say = useSay()
  const [open, setOpen] = useState<Attachment | 'new' | null>(null)
  const [trouble, setTrouble] = useState<unknown>(null)
  return (
    <Section title={say('reports.attachments')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('reports.addAttachment')}</Button>}>
      <Lines
        none={say('reports.noAttachmentsYet')}
        lines={attachments.map((one) => ({
          key: one.id,
          children: <Said text={one.name} />,
          more: (
            <>
              <span>{say(choice('reports.attachment', one.kind))}</span>
              {one.required && <StatusChip tone={one.fileId ? 'done' : 'warn'}>{say('reports.required')}</StatusChip>}
              {one.signedBy && <Said text={one.signedBy} />}
              <AttachedFile attachment={one} />
            </>
          ),
          tools: (
            <>
              <AttachedFileTools attachment={one} onTrouble={setTrouble} />
              <IconButton label={say('reports.editAttachment')} icon={Pencil} onPress={() => setOpen(one)} />
            </>
          ),
        }))}
      />
      {trouble !== null && <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>}
      {open && <AttachmentForm report={report} {...(open !== 'new' && { attachment: open })} last={attachments.at(-1)} onClose={() => setOpen(null)} />}
    </Section>
  )
}
