import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './Home.module.css'

/** The way from a card to the screen behind it; `label` says which, where the words on it do not. */
export function More({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <Link href={href} className={styles.more} aria-label={label}>
      {children}
      <ChevronRight size={15} aria-hidden />
    </Link>
  )
}
