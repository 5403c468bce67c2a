import type { LucideIcon } from 'lucide-react'
import { Keyboard, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components'
import type { ReactNode } from 'react'
import styles from './Menu.module.css'

export type MenuEntry = { key: string; label: string; icon?: LucideIcon; shortcut?: string; isDisabled?: boolean; lang?: string; onAction: () => void } | 'separator'

export interface MenuProps {
  label: string
  /** The button that opens it: Button, IconButton or another of react-aria. */
  trigger: ReactNode
  items: MenuEntry[]
  /** The one that holds, when the menu is a choice. */
  selectedKey?: string
  placement?: 'bottom start' | 'bottom end'
}

export function Menu({ label, trigger, items, selectedKey, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement={placement} offset={4}>
        <AriaMenu aria-label={label} className={styles.menu} selectionMode={selectedKey === undefined ? 'none' : 'single'} selectedKeys={selectedKey === undefined ? [] : [selectedKey]}>
          {items.map((item, index) =>
            item === 'separator' ? (
              <Separator key={index} className={styles.separator} />
            ) : (
              <MenuItem key={item.key} id={item.key} textValue={item.label} isDisabled={item.isDisabled} onAction={item.onAction} className={styles.item}>
                {item.icon && <item.icon size={16} aria-hidden />}
                <Text slot="label" lang={item.lang}>{item.label}</Text>
                {item.shortcut && <Keyboard>{item.shortcut}</Keyboard>}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
