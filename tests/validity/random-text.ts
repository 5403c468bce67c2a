import type { RichBlock, RichDocument } from '../../src/core/values/rich-text.ts'
import type { Chance } from './chance.ts'

/** What officials paste: long compounds, two scripts, emoji, signs that XML knows, signs that it forbids, half an emoji. */
const pieces = [
  'Perhekeskusverkosto', 'servicehandledningen samordnas', 'varhaiskasvatuksen ja esiopetuksen yhteistyöryhmä', 'lastensuojelun', '“lainaus”', 'Å, ä ja ö',
  '<w:p>&amp; ]]> "</w:t>', '\u0000\u0008\u001B', '\uD83D', '👩‍👧‍👦 perhe', 'עברית', 'العربية', 'a\u0301', '\u00ADkava\u00ADliu\u00ADvi\u00ADiva', '12 345,50 €', '{{fields}}', '%1$s ${x}',
  'hyvinvointialuekohtainenlapsiperhepalveluidenkehittämissuunnitelmaluonnos', '\uFFFE\uFFFF', 'x\u000By', 'https://innokyla.example/malli?a=1&b=2', '\t', '\n', '–', '1.2.2020', 'alle 5',
]

export function randomText(chance: Chance): string {
  if (chance.percent(1)) return `${chance.of(pieces)} `.repeat(1200)
  return Array.from({ length: 1 + chance.below(6) }, () => chance.of(pieces)).join(' ')
}

export function randomRich(chance: Chance): RichDocument {
  if (chance.percent(1)) return { type: 'doc', content: [paragraph(chance, 'ä'.repeat(50_000))] }
  return { type: 'doc', content: Array.from({ length: chance.below(4) }, () => block(chance, 2)) }
}

function block(chance: Chance, depth: number): RichBlock {
  if (depth === 0 || chance.percent(70)) return paragraph(chance, randomText(chance))
  return { type: chance.of(['bulletList', 'orderedList'] as const), content: Array.from({ length: 1 + chance.below(3) }, () => ({ type: 'listItem' as const, content: Array.from({ length: 1 + chance.below(2) }, () => block(chance, depth - 1)) })) }
}

function paragraph(chance: Chance, text: string): RichBlock {
  if (chance.percent(10)) return { type: 'paragraph' }
  const marks = [{ type: 'bold' as const }, { type: 'italic' as const }, { type: 'link' as const, attrs: { href: 'https://innokyla.example/ä?x=1&y=<2>' } }].filter(() => chance.percent(20))
  return { type: 'paragraph', content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }, ...(chance.percent(20) ? [{ type: 'hardBreak' as const }, { type: 'text' as const, text: randomText(chance) }] : [])] }
}
