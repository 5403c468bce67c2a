import { useOutlines } from '../../documents.ts'
import { OutlineList } from './OutlineList.tsx'
import { OutlineView } from './OutlineView.tsx'

/** The outlines that documents are begun with; one of them opens with its sections. */
export function OutlinesScreen({ outlineId }: { outlineId: string | undefined }) {
  const { all } = useOutlines()
  const chosen = all.find((one) => one.id === outlineId)
  return chosen ? <OutlineView key={chosen.id} outline={chosen} /> : <OutlineList />
}
