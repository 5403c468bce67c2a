import { create } from 'zustand'

/** Which of the frame's own dialogs is open. */
export const useFrame = create<{ dialog: 'palette' | 'keys' | 'resetSample' | null }>(() => ({ dialog: null }))

export function openDialog(dialog: 'palette' | 'keys' | 'resetSample'): void {
  useFrame.setState({ dialog })
}

export function closeDialog(): void {
  useFrame.setState({ dialog: null })
}
