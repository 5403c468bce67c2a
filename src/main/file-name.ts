/** Without what some system does not allow in a file's name. */
export function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim() || 'muutos'
}
