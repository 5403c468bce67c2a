import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Router, useLocation } from 'wouter'
import { ask } from '../ask.ts'
import { useDraftsOfWindow } from '../drafts.ts'
import { readPreferences, usePreferences } from '../preferences.ts'
import { showWorkbook, useTables } from '../tables.ts'
import { DraftsProvider } from '../ui/drafts.ts'
import { Toasts } from '../ui/Toast.tsx'
import { UiWordsProvider } from '../ui/words.ts'
import { saveUnsaved } from '../unsaved.ts'
import { Frame } from './Frame.tsx'
import { useHashLocation } from './hash-location.ts'
import { useMessages } from './messages.ts'
import { Trouble } from './Trouble.tsx'
import { wordsOfUi } from './ui-words.ts'

const StartScreen = lazy(async () => ({ default: (await import('../start/StartScreen.tsx')).StartScreen }))

const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always' }, mutations: { networkMode: 'always' } } })

/** The window: the start screen while no workbook is open, else the frame around the screens. */
export function Program() {
  const isReady = useBeginning()
  const { language, theme, density } = usePreferences()
  const words = useMemo(() => wordsOfUi(language), [language])
  const drafts = useDraftsOfWindow()
  useLook(language, theme, density)
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider locale={words.locale}>
        <UiWordsProvider value={words}>
          <DraftsProvider value={drafts}>
            {/* oxlint-disable-next-line react/hooks -- wouter takes the way of routing as a hook */}
            <Router hook={useHashLocation}>
              <Trouble isWhole>{isReady && <Inside />}</Trouble>
            </Router>
          </DraftsProvider>
          <Toasts />
        </UiWordsProvider>
      </I18nProvider>
    </QueryClientProvider>
  )
}

function Inside() {
  const workbookId = useTables((held) => held.state?.id)
  const [path] = useLocation()
  useMessages()
  useLastWords()
  return workbookId && path !== '/start' ? <Frame key={workbookId} /> : <Suspense><StartScreen /></Suspense>
}

/** Asks how this person wants to see the program, and which workbook is open. */
function useBeginning(): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const begin = async () => {
      await readPreferences()
      showWorkbook(await ask('workbook.state', null))
    }
    void begin().finally(() => setReady(true))
  }, [])
  return isReady
}

/** Saves what is still being written when the window closes. */
function useLastWords(): void {
  useEffect(() => {
    const leave = () => void saveUnsaved()
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [])
}

function useLook(language: string, theme: string, density: string): void {
  useEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dataset['density'] = density
    if (theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = theme
  }, [language, theme, density])
}
