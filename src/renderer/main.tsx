import './before.ts'
import '@fontsource-variable/source-sans-3/wght.css'
import './ui/theme.css'
import { createRoot } from 'react-dom/client'
import { DocumentLanguage, languagesIn } from '../core/reports/document-language.ts'
import { Program } from './frame/Program.tsx'
import { wordsOfUi } from './frame/ui-words.ts'
import { wishForPaper } from './reports/print/on-paper.ts'
import { UiWordsProvider } from './ui/words.ts'

const paper = wishForPaper(location.hash)
const root = createRoot(document.querySelector('#root')!)
if (paper) void import('./reports/print/PrintPage.tsx').then(({ PrintPage }) => root.render(<UiWordsProvider value={wordsOfUi(languagesIn(DocumentLanguage.parse(paper.document))[0])}><PrintPage {...paper} /></UiWordsProvider>))
else root.render(<Program />)
