import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'

export interface TabsProps {
  label: string
  items: { key: string; title: ReactNode; content: ReactNode }[]
  selectedKey?: string
  onSelect?: (key: string) => void
}

export function Tabs({ label, items, selectedKey, onSelect }: TabsProps) {
  return (
    <AriaTabs className={styles.tabs} selectedKey={selectedKey} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList aria-label={label} className={styles.list}>
        {items.map((item) => (
          <Tab key={item.key} id={item.key} className={styles.tab}>{item.title}</Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.key} id={item.key} className={styles.panel}>{item.content}</TabPanel>
      ))}
    </AriaTabs>
  )
}
