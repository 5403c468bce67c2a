// @ts-check

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'org.muutostyopoyta.workbench',
  productName: 'Muutostyöpöytä',
  // Without ä and ö, since these names go through old tools.
  executableName: 'muutostyopoyta',
  artifactName: 'muutostyopoyta-${version}-${os}-${arch}.${ext}',
  directories: { output: 'dist', buildResources: 'resources/icons' },
  // Everything is bundled; node_modules would bring the Node of the scripts along.
  files: ['out/**', 'package.json', '!node_modules', '!**/*.map'],
  // Beside the asar, as plain files; the icons are for the packages alone.
  extraResources: [{ from: 'resources', to: 'muutos', filter: ['**/*', '!icons/**'] }],
  asar: true,
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: [{ ext: 'muutos', name: 'Muutostyöpöytä workbook', description: 'Muutostyöpöytä workbook', mimeType: 'application/x-muutos', role: 'Editor' }],
  electronLanguages: ['fi', 'sv', 'en-US', 'en-GB'],
  win: { target: ['nsis', 'portable'], icon: 'icon.ico' },
  nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false, installerLanguages: ['fi_FI', 'sv_SE', 'en_US'] },
  portable: { artifactName: 'muutostyopoyta-${version}-portable-${arch}.${ext}' },
  mac: { target: ['dmg'], icon: 'icon.icns', category: 'public.app-category.productivity' },
  // A .deb must name somebody and a page; example.org belongs to nobody until the project has its own.
  extraMetadata: { homepage: 'https://example.org/muutostyopoyta' },
  linux: { target: ['AppImage', 'deb'], icon: 'linux', category: 'Office', maintainer: 'Muutostyöpöytä <muutostyopoyta@example.org>' },
  publish: null,
}
