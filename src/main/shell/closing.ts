/** What the shell asks of the answers before a window goes. */
export interface Closing {
  /** Whether something would be lost: known at once, since a window does not wait to be told whether to stay. */
  waits(): boolean
  mayClose(): Promise<boolean>
}

interface ClosingWindow {
  on(event: 'close', hear: (event: { preventDefault(): void }) => void): unknown
  close(): void
}

/** A window that would close while something is lost by it stays open until the person has agreed, asked once. Quitting closes windows first, so it asks, too. */
export function askBeforeClosing(window: ClosingWindow, { waits, mayClose }: Closing): void {
  let agreed = false
  let asking = false
  const askPerson = async () => {
    asking = true
    try {
      agreed = await mayClose()
    } finally {
      asking = false
    }
    if (agreed) window.close()
  }
  window.on('close', (event) => {
    if (agreed || !waits()) return
    event.preventDefault()
    if (!asking) void askPerson()
  })
}
