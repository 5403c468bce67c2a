import { useSay } from '../preferences.ts'
import { ViewLinks } from '../ui/ViewLinks.tsx'

export function Views({ current }: { current: 'indicators' | 'evaluation' }) {
  const say = useSay()
  const views = [
    { view: 'indicators', href: '#/indicators', title: say('indicators.tabIndicators') },
    { view: 'evaluation', href: '#/indicators/evaluation', title: say('indicators.tabEvaluation') },
  ]
  return <ViewLinks label={say('indicators.views')} views={views} current={current} />
}
