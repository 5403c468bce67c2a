import { Fragment, useContext, useEffect, useRef } from 'react'
import type { Block, Figure, Inline, Report } from '../../core/reports/report.ts'
import { formatDay } from '../../core/values/formats.ts'
import { useSay } from '../preferences.ts'
import { Chart } from '../ui/Chart.tsx'
import { RichView } from '../ui/RichView.tsx'
import { Both, SecondLanguage } from './Both.tsx'
import { Marks } from './check/Marks.tsx'
import { OpenFigure } from './figures/open-figure.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { IsOnPaper } from './print/on-paper.ts'
import styles from './Preview.module.css'

/** The report as it will be printed, from the very blocks that Word gets. */
export function Preview({ report, title, section }: { report: Report | undefined; title: string; section: string }) {
  const scroller = useRef<HTMLElement>(null)
  const isBuilt = report !== undefined
  useEffect(() => {
    // Only the preview itself is scrolled: scrollIntoView would move the whole window, too.
    const [pane, heading] = [scroller.current, document.getElementById(`preview-s_${section}`)]
    if (pane && heading) pane.scrollTop += heading.getBoundingClientRect().top - pane.getBoundingClientRect().top - 12
    // oxlint-disable-next-line react/exhaustive-deps
  }, [section, isBuilt])
  return (
    // What scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className={styles.preview} aria-label={title} tabIndex={0}>
      {report && <ReportPages report={report} />}
    </section>
  )
}

/** The document itself, in the window's preview and on paper. */
export function ReportPages({ report }: { report: Report }) {
  return (
    <SecondLanguage value={report.second}>
      <article className={styles.page} lang={report.language}>
        <Marks report={report} />
        <Cover report={report} />
        {report.blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </article>
    </SecondLanguage>
  )
}

function Cover({ report: { title, also, cover } }: { report: Report }) {
  const Title = useContext(IsOnPaper) ? 'h1' : 'p'
  return (
    <header className={styles.cover}>
      <div className={styles.sender}>
        <span>{cover.sender}</span>
        <span>
          {cover.documentType}
          <br />
          {formatDay(cover.datedOn)}
          <br />
          {cover.diaryNumber}
        </span>
      </div>
      <Title className={styles.title}><Both text={title} also={also} /></Title>
      <p>{cover.subtitle}</p>
      <dl>
        {cover.facts.map((fact, index) => (
          <div key={index}>
            <dt><Both text={fact.label} also={fact.also} /></dt>
            <dd><Inlines inlines={fact.value} /></dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

function BlockView({ block }: { block: Block }) {
  const isOnPaper = useContext(IsOnPaper)
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level + (isOnPaper ? 1 : 2)}` as 'h2' | 'h3' | 'h4' | 'h5'
      return <Heading id={`preview-${block.anchor}`} className={styles[`level${block.level}`]}><Both text={block.text} also={block.also} /></Heading>
    }
    case 'paragraph':
      return <p><Inlines inlines={block.inlines} /></p>
    case 'rich':
      return <RichView document={block.document} lang={block.language} />
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}><Inlines inlines={item} /></li>
          ))}
        </List>
      )
    }
    case 'table':
      return <PreviewTable table={block.table} />
    case 'chart':
      return <Chart {...block.chart} />
    case 'missing':
      return <p className={styles.missing}>{block.text}</p>
    case 'signatures':
      return (
        <ul className={styles.signatures}>
          {block.lines.map((line, index) => (
            <li key={index}>
              {line.name && <b>{line.name}</b>}
              <Both text={line.role} also={line.also} />
            </li>
          ))}
        </ul>
      )
  }
}

export function Inlines({ inlines }: { inlines: Inline[] }) {
  return inlines.map((inline, index) => <Fragment key={index}><InlineView inline={inline} /></Fragment>)
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text': {
      const shown = inline.bold ? <strong>{inline.text}</strong> : inline.italic ? <em>{inline.text}</em> : inline.text
      return inline.language ? <span lang={inline.language}>{shown}</span> : shown
    }
    case 'link':
      return <a href={inline.href} target="_blank" rel="noreferrer">{inline.text}</a>
    case 'figure':
      return <FigureView figure={inline.figure} />
  }
}

function FigureView({ figure: { id, text } }: { figure: Figure }) {
  const say = useSay()
  const open = useContext(OpenFigure)
  if (open === null) return <span className={styles.figure} data-figure={id}>{text}</span>
  return <button type="button" className={styles.figure} data-figure={id} title={say('sources.showSource')} onClick={() => open(id)}>{text}</button>
}
