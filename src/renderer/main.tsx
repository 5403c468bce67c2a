import './before.ts'
import '@fontsource-variable/source-sans-3/wght.css'
import './ui/theme.css'
import { createRoot } from 'react-dom/client'
import { Program } from './frame/Program.tsx'

createRoot(document.querySelector('#root')!).render(<Program />)
