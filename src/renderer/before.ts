import { z } from 'zod'

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown
}

// Must stand before everything else in the window: zod would otherwise try whether it may compile code,
// which the content security policy refuses and reports.
z.config({ jitless: true })

// React Aria, ECharts and the editor empty elements with `innerHTML = ''`; nothing else may be given as HTML.
// It throws, since the editor's clipboard takes null for an empty text and would paste nothing.
const trustedTypes = (window as { trustedTypes?: TrustedTypes }).trustedTypes
trustedTypes?.createPolicy('default', {
  createHTML(html) {
    if (html !== '') throw new TypeError('No text may become HTML')
    return html
  },
})
