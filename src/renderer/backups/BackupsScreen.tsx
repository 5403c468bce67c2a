import { DatabaseBackup } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { ask } from '../ask.ts'
import { whyWord } from '../backup-words.ts'
import { useComputed } from '../computed.ts'
import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Grid } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { toast } from '../ui/Toast.tsx'
import { saveUnsaved } from '../unsaved.ts'
import { attempt } from '../workbooks.ts'
import { backupColumns } from './backup-columns.ts'
import { Preview } from './Preview.tsx'
import { RestoreButton } from './RestoreButton.tsx'

/** The backups of the workbook; beside the chosen one stands what restoring it would do. */
export function BackupsScreen() {
  const say = useSay()
  const language = useLanguage()
  const [, params] = useRoute('/backups/:name')
  const [, navigate] = useLocation()
  const state = useTables((held) => held.state)
  const { data, refetch } = useComputed('backups.list', { id: state?.id ?? 'none' }, state !== null)
  const [text, setText] = useState('')

  const all = (data ?? []).map((backup) => ({ ...backup, id: backup.name }))
  const chosen = all.find(({ name }) => name === params?.name)
  const wanted = text.trim().toLowerCase()
  const shown = all.filter(({ madeAt, why }) => [say('backups.at', momentOf(madeAt, language)), say(whyWord[why])].join(' ').toLowerCase().includes(wanted))
  const make = () =>
    attempt(say, async () => {
      await saveUnsaved()
      await ask('backups.make', null)
      await refetch()
      toast(say('backups.made'))
    })
  return (
    <ListScreen
      title={say('backups.title')}
      lead={say('backups.lead')}
      filter={{ label: say('backups.filter'), value: text, onChange: setText }}
      actions={<Button icon={DatabaseBackup} isDisabled={!state || state.sample || state.readOnly} onPress={() => void make()}>{say('backups.makeNow')}</Button>}
      count={say('backups.count', { count: shown.length })}
      detail={
        chosen && {
          title: say('backups.previewOf', momentOf(chosen.madeAt, language)),
          onClose: () => navigate('/backups'),
          actions: <RestoreButton backup={chosen} />,
          children: <Preview name={chosen.name} />,
        }
      }
    >
      <Grid
        label={say('backups.title')}
        rows={shown}
        columns={backupColumns(say, language)}
        selectedId={params?.name ?? null}
        onSelect={(name) => navigate(`/backups/${name}`)}
        initialSort={{ key: 'madeAt', direction: 'descending' }}
        empty={data && <Nothing isSample={state?.sample === true} isFiltered={all.length > 0} />}
      />
    </ListScreen>
  )
}

function Nothing({ isSample, isFiltered }: { isSample: boolean; isFiltered: boolean }) {
  const say = useSay()
  if (isFiltered) return <EmptyState title={say('backups.noneFound')} />
  return isSample ? <EmptyState title={say('backups.sampleTitle')} text={say('backups.sampleText')} /> : <EmptyState title={say('backups.emptyTitle')} text={say('backups.emptyText')} />
}
