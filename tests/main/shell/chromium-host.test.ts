import { expect, test } from 'vitest'
import { decode, encode } from '../../../tools/chromium-host/codec.ts'
import { only, Teller } from '../../../tools/chromium-host/shim/only.ts'

test('what passes between main and the page comes out as structured cloning would leave it', () => {
  const message = {
    texts: ['ä', '\u2028', '</script>', ''],
    nothing: [undefined, null],
    numbers: [0.1, -5, 12345678901234567890n],
    day: new Date('2020-07-01T00:00:00Z'),
    map: new Map([['a', { b: new Set([1]) }]]),
    bytes: new Uint8Array([0, 128, 255]),
  }
  expect(decode(encode(message))).toEqual(message)
  expect(decode(encode(undefined))).toBe(undefined)
})

test('what the host lacks is thrown, and what a test puts in its place is used', async () => {
  const dialog = only('dialog', {
    showOpenDialog: async () => {
      throw new Error('nobody is there')
    },
  })
  expect(() => (dialog as unknown as { showCertificateTrustDialog(): void }).showCertificateTrustDialog()).toThrow('The Chromium host has no dialog.showCertificateTrustDialog')
  Object.assign(dialog, { showOpenDialog: async () => 'answered' })
  expect(await dialog.showOpenDialog()).toBe('answered')
})

test('the host refuses to be listened to for what it never tells', () => {
  const app = new Teller('app', ['will-quit'])
  expect(() => app.on('before-quit-for-update', () => undefined)).toThrow("The Chromium host has no event 'before-quit-for-update' of app")
  expect(app.on('will-quit', () => undefined).listenerCount('will-quit')).toBe(1)
})
