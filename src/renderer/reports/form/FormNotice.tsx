import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { FormNews } from './FormActions.tsx'

/** What came of bringing or filling a form, with the way to the filled one. */
export function FormNotice({ news, onNews }: { news: FormNews; onNews: (news: FormNews) => void }) {
  const say = useSay()
  if (news === null) return null
  switch (news.kind) {
    case 'trouble':
      return <Notice tone="problem">{describeTrouble(news.trouble, say)}</Notice>
    case 'brought':
      return <Notice tone="success">{say('forms.brought')}</Notice>
    case 'replaced':
      return <Notice tone="success">{[say('forms.replaced'), ...(news.added.length > 0 ? [say('forms.added', { count: news.added.length, places: news.added.join(', ') })] : [])].join(' ')}</Notice>
    case 'filled': {
      const { file, name, filled, left } = news.saved
      const withFile = (request: 'files.open' | 'files.show') => void ask(request, { file }).catch((trouble: unknown) => onNews({ kind: 'trouble', trouble }))
      return (
        <Notice
          tone={left.length > 0 ? 'warn' : 'success'}
          actions={
            <>
              <Button variant="quiet" onPress={() => withFile('files.open')}>{say('reports.openFile')}</Button>
              <Button variant="quiet" onPress={() => withFile('files.show')}>{say('reports.showInFolder')}</Button>
            </>
          }
        >
          {[say('forms.filled', { count: filled, file: name }), ...(left.length > 0 ? [say('forms.left', { places: left.join(', ') })] : [])].join(' ')}
        </Notice>
      )
    }
  }
}
