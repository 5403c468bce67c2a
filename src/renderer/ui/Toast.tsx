import { X } from 'lucide-react'
import { useEffect, useSyncExternalStore } from 'react'
import styles from './Toast.module.css'
import { useUiWords } from './words.ts'

interface ToastNote {
  id: number
  text: string
  act?: { label: string; onPress: () => void } | undefined
  undo?: (() => void) | undefined
}

let notes: ToastNote[] = []
let made = 0
const watchers = new Set<() => void>()

/** Says in passing what was done; never the only place where something is said. */
export function toast(text: string, { undo, act }: { undo?: () => void; act?: { label: string; onPress: () => void } } = {}): void {
  show([...notes.slice(-2), { id: ++made, text, undo, act }])
}

/** Where toasts appear; the frame has one. They go by themselves, but not while the pointer or the focus is on them. */
export function Toasts() {
  const shown = useSyncExternalStore(watch, () => notes)
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {shown.map((note) => (
        <ToastLine key={note.id} note={note} />
      ))}
    </div>
  )
}

function ToastLine({ note }: { note: ToastNote }) {
  const words = useUiWords()
  const act = note.act ?? (note.undo && { label: words.undo, onPress: note.undo })
  const dismiss = () => show(notes.filter((other) => other.id !== note.id))
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.querySelector(`[data-toast="${note.id}"]:is(:hover, :focus-within)`)) dismiss()
    }, 7000)
    return () => clearInterval(timer)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [note.id])
  return (
    <div className={styles.toast} data-toast={note.id}>
      <span>{note.text}</span>
      {act && (
        <button
          type="button"
          onClick={() => {
            act.onPress()
            dismiss()
          }}
        >
          {act.label}
        </button>
      )}
      <button type="button" aria-label={words.close} onClick={dismiss}>
        <X size={16} aria-hidden />
      </button>
    </div>
  )
}

function show(next: ToastNote[]): void {
  notes = next
  for (const watcher of watchers) watcher()
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => void watchers.delete(changed)
}
