import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'

export interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  icon?: LucideIcon
  isDisabled?: boolean
  type?: 'button' | 'submit'
  /** When what is written on the button says too little on its own. */
  label?: string
  autoFocus?: boolean
}

export function Button({ children, onPress, variant = 'secondary', icon: Icon, isDisabled = false, type = 'button', label, autoFocus = false }: ButtonProps) {
  return (
    <AriaButton type={type} isDisabled={isDisabled} className={classes(styles.button, styles[variant])} onPress={onPress} aria-label={label} autoFocus={autoFocus}>
      {Icon && <Icon size={17} aria-hidden />}
      {children}
    </AriaButton>
  )
}
