import type { Say } from '../../words/words.ts'
import { lettersIn, linesOf, page, sizes, type Bullet, type Slide } from './slide.ts'

/** Lines of bullets that a slide has room for, and letters in one of them. */
const room = 13
const letters = lettersIn(page.width - 2 * page.margin - 0.5, sizes.bullet)

/** The longest bullet: what is longer ends at a sentence, and the notes have it whole. */
const longest = letters * 5

/** Bullets over as many slides as they need. */
export function bulletSlides(title: string, bullets: Bullet[], notes: string, say: Say): Slide[] {
  const pages: Bullet[][] = []
  let left = 0
  for (const bullet of bullets.map(shortened)) {
    const lines = linesOf(bullet.text, letters) + 0.4
    if (pages.length === 0 || lines > left) {
      pages.push([])
      left = room
    }
    pages.at(-1)!.push(bullet)
    left -= lines
  }
  return pages.map((shown, index) => ({ title: index === 0 ? title : say('slides.continues', { title }), notes, content: { kind: 'bullets', bullets: shown } }))
}

function shortened(bullet: Bullet): Bullet {
  if (bullet.text.length <= longest) return bullet
  const begin = bullet.text.slice(0, longest)
  const sentence = Math.max(begin.lastIndexOf('. '), begin.lastIndexOf('! '), begin.lastIndexOf('? '))
  const end = sentence > longest / 3 ? sentence + 1 : begin.lastIndexOf(' ')
  return { ...bullet, text: `${begin.slice(0, end).trimEnd()} …` }
}
