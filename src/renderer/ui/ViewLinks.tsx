import styles from './ViewLinks.module.css'

export interface ViewLink {
  view: string
  href: string
  title: string
}

/** The views of one screen, as links that stand like tabs. */
export function ViewLinks({ label, views, current }: { label: string; views: readonly ViewLink[]; current: string }) {
  return (
    <nav className={styles.views} aria-label={label}>
      {views.map(({ view, href, title }) => (
        <a key={view} href={href} aria-current={view === current ? 'page' : undefined}>{title}</a>
      ))}
    </nav>
  )
}
