import { app, session, shell, type WebContents } from 'electron'
import { mayLoad, mayOpenOutside } from './allowed.ts'

/** To be called before the program is ready. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Nothing is permitted and nothing is fetched: the workbench needs no camera, no place, no network. */
export function denyEverything(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !mayLoad(request.url) }))
  app.on('web-contents-created', (_event, contents) => keepInside(contents))
}

/** The page stays the page: it goes nowhere, opens nothing, embeds nothing. */
function keepInside(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenOutside(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}
