import { z } from 'zod'

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown
}

// Must stand before everything else in the window: zod would otherwise try whether it may compile code,
// which the content security policy refuses and reports.
z.config({ jitless: true })

// React Aria, ECharts and the editor empty elements with `innerHTML = ''`; nothing else may be given as HTML.
const trustedTypes = (window as { trustedTypes?: TrustedTypes }).trustedTypes
trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? html : null) })
