/** How wide a text is in Arial, in twips, within a few percent; `size` in points. */
export function widthOfText(text: string, size: number, bold: boolean): number {
  let thousandths = 0
  for (const letter of text) thousandths += widths.get(letter) ?? usual
  return (thousandths * (bold ? boldness : 1) * size * 20) / 1000
}

/** Thousandths of the size, as the font itself has them. */
const widths = new Map(
  Object.entries({ 222: 'ijl', 278: 'ft .,:;/I\u00A0', 333: 'r-()', 500: 'ckJsvxyz', 611: 'FTZ', 667: 'ABEKPSVXYÄÅ', 722: 'CDHNRUw', 778: 'GOQÖ', 833: 'mM', 889: '%', 944: 'W' }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
)
const usual = 556
const boldness = 1.09
