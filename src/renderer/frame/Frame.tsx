import { lazy, Suspense, useEffect } from 'react'
import { useLocation } from 'wouter'
import { inLanguage } from '../../core/values/text.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Histories } from '../record-history.tsx'
import { useRow, useTables } from '../tables.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Screen } from '../ui/Screen.tsx'
import { BottomBar } from './BottomBar.tsx'
import styles from './Frame.module.css'
import { closeDialog, useFrame } from './frame-state.ts'
import { useFrameKeys } from './keys.ts'
import { KeySheet } from './KeySheet.tsx'
import { Notices } from './Notices.tsx'
import { routes } from './routes.tsx'
import { screens, type ScreenName } from './screens.ts'
import { SideNavigation } from './SideNavigation.tsx'
import { TitleBar } from './TitleBar.tsx'
import { Trouble } from './Trouble.tsx'
import { resetSample } from '../workbooks.ts'

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))

/** The window around an open workbook: title bar, navigation, the screen, status bar. */
export function Frame() {
  const say = useSay()
  const language = useLanguage()
  const dialog = useFrame((frame) => frame.dialog)
  const [path] = useLocation()
  const screen = screenAt(path)
  const workbookId = useTables((held) => held.state?.id)
  const name = inLanguage(useRow(settings, settingsId)?.name, language)?.value ?? ''
  useFrameKeys()
  useTitle([screen ? say(screens[screen].title) : say('frame.notFoundTitle'), name, say('frame.program')])
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('#main')?.focus()
        }}
      >
        {say('frame.skip')}
      </a>
      <TitleBar name={name} />
      <SideNavigation current={screen} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Notices />
        <div className={styles.screen}>
          <Trouble key={`${workbookId}${screen}`}>
            <Suspense fallback={<p className={styles.loading} role="status">{say('frame.loadingScreen')}</p>}>
              <ScreenAt screen={screen} path={path} />
            </Suspense>
          </Trouble>
        </div>
      </main>
      <BottomBar />
      <Suspense>{dialog === 'palette' && <Palette />}</Suspense>
      <KeySheet isOpen={dialog === 'keys'} />
      <Histories />
      <ConfirmDialog
        isOpen={dialog === 'resetSample'}
        title={say('frame.resetSample')}
        text={say('frame.resetSampleText')}
        confirm={say('frame.resetSample')}
        cancel={say('common.cancel')}
        isDangerous
        onCancel={closeDialog}
        onConfirm={() => {
          closeDialog()
          void resetSample(say)
        }}
      />
    </div>
  )
}

function ScreenAt({ screen, path }: { screen: ScreenName | null; path: string }) {
  const say = useSay()
  const Shown = screen && routes[screen]
  if (Shown) return <Shown />
  return (
    <Screen title={say('frame.notFoundTitle')} lead={say('frame.notFoundText', { path })}>
      <p>
        <a href="#/home">{say('frame.troubleHome')}</a>
      </p>
    </Screen>
  )
}

function screenAt(path: string): ScreenName | null {
  if (path === '/') return 'home'
  const name = Object.entries(screens).find(([, screen]) => path === screen.path || path.startsWith(`${screen.path}/`))?.[0]
  return (name as ScreenName | undefined) ?? null
}

function useTitle(parts: string[]): void {
  const title = parts.filter(Boolean).join(' – ')
  useEffect(() => {
    document.title = title
  }, [title])
}
