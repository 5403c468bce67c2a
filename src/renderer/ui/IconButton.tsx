import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Button.module.css'

export interface IconButtonProps {
  label: string
  icon: LucideIcon
  onPress?: () => void
  isDisabled?: boolean
}

/** A button that is only a picture: its name is read aloud, and shown when it is pointed at or focused. */
export function IconButton({ label, icon: Icon, onPress, isDisabled = false }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton className={styles.icon} aria-label={label} isDisabled={isDisabled} onPress={onPress}>
        <Icon size={18} aria-hidden />
      </AriaButton>
      <Tooltip className={styles.tooltip} offset={6}>{label}</Tooltip>
    </TooltipTrigger>
  )
}
