import { Fragment, type ReactNode } from 'react'
import type { RichBlock, RichDocument, RichInline } from './rich.ts'
import styles from './Rich.module.css'

/** Formatted text as it reads. */
export function RichView({ document, lang }: { document: RichDocument; lang?: string }) {
  return (
    <div className={styles.view} lang={lang}>
      {document.content.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: RichBlock }): ReactNode {
  if (block.type === 'paragraph') return <p>{(block.content ?? []).map((inline, index) => <Fragment key={index}>{inlineOf(inline)}</Fragment>)}</p>
  const items = block.content.map((item, index) => (
    <li key={index}>
      {item.content.map((inner, at) => (
        <Block key={at} block={inner} />
      ))}
    </li>
  ))
  return block.type === 'bulletList' ? <ul>{items}</ul> : <ol>{items}</ol>
}

function inlineOf(inline: RichInline): ReactNode {
  if (inline.type === 'hardBreak') return <br />
  return (inline.marks ?? []).reduce<ReactNode>((shown, mark) => {
    if (mark.type === 'bold') return <strong>{shown}</strong>
    if (mark.type === 'italic') return <em>{shown}</em>
    return <a href={mark.attrs.href} target="_blank" rel="noreferrer">{shown}</a>
  }, inline.text)
}
