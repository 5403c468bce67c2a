/** Without what some system does not allow in a file's name, or what would show it as another than it is. */
export function fileName(text: string): string {
  const plain = text.replace(/\p{Cf}/gu, '').replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim().replace(/[. ]+$/, '')
  // Windows keeps these for its devices, whatever ending they have.
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain || 'muutos'
}
