import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as install, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import styles from './Chart.module.css'
import type { ChartProps } from './Chart.tsx'
import { useUiWords } from './words.ts'

install([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** The drawing of a chart; loaded when the first one is shown. Drawn anew when the size or the theme changes. */
export default function ChartDrawing(props: ChartProps) {
  const { locale } = useUiWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const chart: ECharts = init(box.current, null, { renderer: 'svg' })
    const draw = () => chart.setOption(optionOf(props, locale, coloursOf(box.current!), box.current!.clientWidth), true)
    draw()
    const sizes = new ResizeObserver(() => {
      chart.resize()
      draw()
    })
    sizes.observe(box.current!)
    const themes = new MutationObserver(draw)
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', draw)
    return () => {
      sizes.disconnect()
      themes.disconnect()
      system.removeEventListener('change', draw)
      chart.dispose()
    }
  }, [props, locale])
  return <div ref={box} className={styles.drawing} aria-hidden />
}

interface Colours {
  text: string
  muted: string
  line: string
  surface: string
  series: string[]
}

/** The theme's colours as they are at this moment: ECharts reads no variables. */
function coloursOf(element: HTMLElement): Colours {
  const probe = element.ownerDocument.createElement('i')
  element.append(probe)
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = { text: colour('text'), muted: colour('muted'), line: colour('line'), surface: colour('surface'), series: [1, 2, 3, 4, 5, 6].map((number) => colour(`chart-${number}`)) }
  probe.remove()
  return colours
}

/** Pixels for the names beside lying bars. */
const categoryWidth = 190

/** Over how many rows the legend goes, by the letters of its names: ECharts lays it over the drawing without asking. */
function legendRows(names: string[], width: number): number {
  let [rows, taken] = [1, 0]
  for (const name of names) {
    const needed = 34 + name.length * 7
    if (taken > 0 && taken + needed > width) [rows, taken] = [rows + 1, 0]
    taken += needed
  }
  return rows
}

/** How many numbers fit under lying bars: `1 200 000` needs three times the room of `12`. */
function ticksThatFit(series: ChartProps['series'], width: number, format: (value: number) => string): number {
  const largest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const room = format(largest).length * 8 + 28
  return Math.max(1, Math.min(4, Math.floor((width - categoryWidth) / room) - 1))
}

/** Patterns from the second series on, so that colour is never the only sign. */
const patterns = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { symbol: 'circle', symbolSize: 0.7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: 0 },
  { symbol: 'rect', dashArrayX: [4, 4], dashArrayY: [4, 4], rotation: Math.PI / 4 },
]
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin']

function optionOf({ type, stacked = false, categories, series, valueTitle }: ChartProps, locale: string, colours: Colours, width: number) {
  const font = { fontFamily: "'Source Sans 3 Variable', sans-serif", fontSize: 14, color: colours.text }
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const lies = type === 'bar'
  const category = { type: 'category', data: categories, inverse: lies, axisLabel: { ...font, hideOverlap: !lies, ...(lies && { width: categoryWidth, overflow: 'truncate', interval: 0 }) }, axisLine: { lineStyle: { color: colours.muted } }, axisTick: { show: false } }
  const value = {
    type: 'value',
    name: valueTitle,
    nameLocation: 'end',
    nameTextStyle: { ...font, color: colours.muted, align: lies ? 'right' : 'left', ...(lies && { verticalAlign: 'top', padding: [24, 0, 0, 0] }) },
    ...(lies && { splitNumber: ticksThatFit(series, width, (shown) => number.format(shown)) }),
    axisLabel: { ...font, color: colours.muted, hideOverlap: true, padding: [0, 8], formatter: (shown: number) => number.format(shown) },
    splitLine: { lineStyle: { color: colours.line } },
  }
  return {
    animation: false,
    color: colours.series,
    textStyle: font,
    aria: { enabled: true, label: { enabled: false }, decal: { show: series.length > 1 && type !== 'line', decals: patterns.map((pattern) => ({ ...pattern, color: colours.surface })) } },
    grid: { left: 4, right: 16, top: series.length > 1 ? 36 + legendRows(series.map(({ name }) => name), width) * 22 : 34, bottom: lies ? 28 : 6, outerBoundsMode: 'same' },
    legend: { show: series.length > 1, top: 0, left: 0, textStyle: font, itemWidth: 18, itemHeight: 12 },
    tooltip: { trigger: 'axis', renderMode: 'richText', backgroundColor: colours.surface, borderColor: colours.line, textStyle: font, valueFormatter: (shown: unknown) => (typeof shown === 'number' ? number.format(shown) : '–') },
    xAxis: lies ? value : category,
    yAxis: lies ? category : value,
    series: series.map((one, index) => ({
      name: one.name,
      type: type === 'line' ? 'line' : 'bar',
      data: one.values,
      ...(stacked && { stack: 'all' }),
      ...(type === 'line' ? { symbol: symbols[index % symbols.length], symbolSize: 8, lineStyle: { width: 2.5 } } : { barMaxWidth: 28 }),
    })),
  }
}
