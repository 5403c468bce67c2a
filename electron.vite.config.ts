import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const root = import.meta.dirname

// Everything is bundled, so that the packed program carries no node_modules.
const whole = { externalizeDeps: false, sourcemap: false, reportCompressedSize: false } as const

export default defineConfig({
  main: {
    build: { ...whole, rollupOptions: { input: { index: resolve(root, 'src/main/shell/index.ts'), worker: resolve(root, 'src/main/worker.ts') }, checks: { pluginTimings: false } } },
  },
  preload: {
    build: {
      ...whole,
      // A sandboxed preload must be one CommonJS file.
      rollupOptions: { input: resolve(root, 'src/preload/index.ts'), output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] }), enforce: 'pre' }],
    build: {
      sourcemap: false,
      reportCompressedSize: false,
      minify: true,
      // Its own inline fallback would break the content security policy, and Electron's Chromium preloads modules by itself.
      modulePreload: { polyfill: false },
      // Files from the disk come at once, whatever their size.
      chunkSizeWarningLimit: 4000,
      // A data: address for a font or style would break it as well.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: resolve(root, 'src/renderer/index.html'),
        // In a chunk of its own, which is run first: in one with the rest it would run after the schemas it has to prepare.
        output: { codeSplitting: { groups: [{ name: 'before', test: /renderer[\\/]before\.ts$|node_modules[\\/]zod[\\/]/ }] } },
      },
    },
  },
})
