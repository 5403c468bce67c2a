import { build } from 'electron-vite'

// `npm run build`: main, preload and the page into out/.
await build({ logLevel: 'warn' })
