import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { meetings, type Meeting } from '../../core/meetings/meeting.ts'
import { refilled } from '../../core/values/filled.ts'
import { RichText } from '../../core/values/rich-text.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { SaidRich } from '../SaidRich.tsx'
import { Button } from '../ui/Button.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { RichTextField } from '../ui/RichTextField.tsx'
import { Section } from '../ui/Section.tsx'

const NotesFields = z.object({ notes: RichText.nullish() })
type NotesFields = z.infer<typeof NotesFields>

export function NotesSection({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const title = useText()(meeting.title)
  const [isOpen, setOpen] = useState(false)
  return (
    <Section title={say('meetings.notes')} actions={<Button variant="quiet" icon={Pencil} onPress={() => setOpen(true)}>{say('meetings.editNotes')}</Button>}>
      {meeting.notes ? <SaidRich text={meeting.notes} /> : <p>{say('meetings.noNotes')}</p>}
      {isOpen && (
        <FormDialog<NotesFields>
          title={say('meetings.editNotes')}
          isOpen
          size="wide"
          onClose={() => setOpen(false)}
          draftKey={`meetings/${meeting.id}/notes`}
          values={{ notes: meeting.notes ?? {} }}
          schema={NotesFields}
          submitLabel={say('common.save')}
          onSubmit={(fields) => commit(saveRow({ key: 'meetingSaved', values: { title } }, meetings, meeting, refilled(meeting, fields)))}
        >
          <RichTextField name="notes" label={say('meetings.notes')} />
        </FormDialog>
      )}
    </Section>
  )
}
