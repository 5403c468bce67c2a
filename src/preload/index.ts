import { contextBridge, ipcRenderer } from 'electron'
import type { Message } from '../contract/requests.ts'

type Hear = (message: Message) => void

const hearers = new Set<Hear>()
/** What main said before the page began to listen, such as the file the program was started with. */
const early: Message[] = []

ipcRenderer.on('tell', (_event, message: Message) => {
  if (hearers.size === 0) early.push(message)
  for (const hear of hearers) hear(message)
})

// Two named functions and nothing else: the page never holds ipcRenderer, whose events would carry the way to every channel.
contextBridge.exposeInMainWorld('workbench', {
  ask: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('ask', name, input),
  listen(hear: Hear): () => void {
    hearers.add(hear)
    for (const message of early.splice(0)) hear(message)
    return () => hearers.delete(hear)
  },
})
