import { valueOf, type Element } from '../foreign/xml.ts'

/** Styles by type and name, `paragraph heading 1`: Word translates their ids, and older and other programs their names too. */
export function keysOf(styles: Element): Map<string, Element> {
  const known = new Map<string, Element>()
  const named = styles.inside.filter((style) => style.name === 'w:style')
  for (const style of named) if (!known.has(keyOf(style))) known.set(keyOf(style), style)
  // Whatever it is called, it is what text without a style looks like.
  const usual = named.find(({ attributes }) => attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''))
  if (usual && !known.has('paragraph normal')) known.set('paragraph normal', usual)
  return known
}

export function keyOf(style: Element): string {
  const name = valueOf(style, 'w:name').normalize('NFC').trim().toLowerCase()
  return `${style.attributes['w:type'] ?? 'paragraph'} ${english[name] ?? name}`
}

/** As the Finnish and the Swedish Word call them. */
const english: Record<string, string> = {
  normaali: 'normal',
  otsikko: 'title',
  rubrik: 'title',
  alaotsikko: 'subtitle',
  underrubrik: 'subtitle',
  kuvaotsikko: 'caption',
  'kuvan otsikko': 'caption',
  beskrivning: 'caption',
  luettelokappale: 'list paragraph',
  liststycke: 'list paragraph',
  ylätunniste: 'header',
  sidhuvud: 'header',
  hyperlinkki: 'hyperlink',
  hyperlänk: 'hyperlink',
  'sisällysluettelon otsikko': 'toc heading',
  innehållsförteckningsrubrik: 'toc heading',
  ...Object.fromEntries([1, 2, 3].flatMap((level) => [`otsikko ${level}`, `rubrik ${level}`].map((name) => [name, `heading ${level}`]))),
  ...Object.fromEntries([1, 2].flatMap((level) => [`sisluet ${level}`, `innehåll ${level}`].map((name) => [name, `toc ${level}`]))),
}
