import { useSay } from '../preferences.ts'
import { ViewLinks } from '../ui/ViewLinks.tsx'

/** The three lists of the screen. */
export function Views({ current }: { current: 'meetings' | 'decisions' | 'communications' }) {
  const say = useSay()
  const views = [
    { view: 'meetings', href: '#/meetings', title: say('meetings.tabMeetings') },
    { view: 'decisions', href: '#/meetings/decisions', title: say('meetings.tabDecisions') },
    { view: 'communications', href: '#/meetings/communications', title: say('meetings.tabCommunications') },
  ]
  return <ViewLinks label={say('meetings.views')} views={views} current={current} />
}
