/**
 * Text onto the clipboard, when the person has just pressed something; false when it was refused. The asynchronous
 * clipboard needs a permission, and the window is given none: the event of copying needs only the press.
 */
export function copyText(text: string): boolean {
  let isGiven = false
  const allow = (event: Event) => event.preventDefault()
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    isGiven = true
  }
  // Without a selection there would be nothing to copy, unless the event before says that there is.
  document.addEventListener('beforecopy', allow, { once: true })
  document.addEventListener('copy', give, { once: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('beforecopy', allow)
  document.removeEventListener('copy', give)
  return isDone && isGiven
}
