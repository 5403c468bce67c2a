import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { askBeforeClosing } from '../../../src/main/shell/closing.ts'

/** A window as the system closes it: what hears of it may keep it open. */
class Window extends EventEmitter {
  isOpen = true
  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.isOpen = false
  }
}

function closing(answers: boolean[]) {
  const window = new Window()
  const now = { waits: true, asked: 0 }
  askBeforeClosing(window, {
    waits: () => now.waits,
    mayClose: async () => {
      now.asked += 1
      return answers.shift() ?? false
    },
  })
  return { window, now, settled: () => new Promise((resolve) => setImmediate(resolve)) }
}

test('a window closes without a question when nothing would be lost', () => {
  const { window, now } = closing([])
  now.waits = false
  window.close()
  expect([window.isOpen, now.asked]).toEqual([false, 0])
})

test('while something waits for the disk it stays open, and asks again the next time', async () => {
  const { window, now, settled } = closing([false, false])
  window.close()
  await settled()
  expect([window.isOpen, now.asked]).toEqual([true, 1])
  window.close()
  await settled()
  expect([window.isOpen, now.asked]).toEqual([true, 2])
})

test('it is asked once however often the window is told to close, and closes when the person agrees', async () => {
  const { window, now, settled } = closing([true])
  window.close()
  window.close()
  expect(window.isOpen).toBe(true)
  await settled()
  expect([window.isOpen, now.asked]).toEqual([false, 1])
})
