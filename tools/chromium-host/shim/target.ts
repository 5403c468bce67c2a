import { settled } from '../settled.ts'

let first = true

/** A page for a window: the one Chromium opened by itself when a person looks, else a new one. */
export async function pageTarget({ width, height }: { width: number; height: number }): Promise<string> {
  const own = first && settled().visible ? await openedByItself() : undefined
  first = false
  if (own) return own
  const made = await settled().chromium.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
  return made.targetId
}

async function openedByItself(): Promise<string | undefined> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const { targetInfos } = await settled().chromium.send<{ targetInfos: { type: string; targetId: string }[] }>('Target.getTargets')
    const page = targetInfos.find(({ type }) => type === 'page')
    if (page) return page.targetId
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  return undefined
}
