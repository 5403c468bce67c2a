import { Link } from '@tiptap/extension-link'
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { Bold, Italic, Link2, Link2Off, List, ListOrdered } from 'lucide-react'
import { useState } from 'react'
import field from './Field.module.css'
import type { RichDocument } from './rich.ts'
import styles from './Rich.module.css'
import { useUiWords } from './words.ts'

interface RichEditorProps {
  id: string
  language: string
  label: string
  document: RichDocument | null
  onChange: (document: RichDocument | null) => void
}

/** Only what the schema of formatted text knows: paragraphs, lists, bold, italic and links. */
const extensions = [
  StarterKit.configure({ blockquote: false, code: false, codeBlock: false, heading: false, horizontalRule: false, strike: false, underline: false, link: false, trailingNode: false }),
  Link.configure({ openOnClick: false, protocols: ['http', 'https', 'mailto'], isAllowedUri: (address) => isAddress(address) }).extend({
    addAttributes() {
      return { href: { default: null } }
    },
  }),
]

/** As JSON: an empty string would be parsed as HTML, which the window's policy refuses. */
const blank = { type: 'doc', content: [{ type: 'paragraph' }] }

/** The editor of formatted text; loaded when a form that needs it opens. */
export default function RichEditor({ id, language, label, document, onChange }: RichEditorProps) {
  const editor = useEditor({
    extensions,
    content: document ?? blank,
    injectCSS: false,
    editorProps: { attributes: { id, lang: language, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: styles.editor ?? '', 'data-field': 'true' } },
    onUpdate: ({ editor }) => onChange(editor.isEmpty ? null : (editor.getJSON() as RichDocument)),
  })
  const words = useUiWords().editor
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bulletList: editor.isActive('bulletList'),
      orderedList: editor.isActive('orderedList'),
      link: editor.isActive('link'),
    }),
  })
  const [address, setAddress] = useState<string | null>(null)
  const tools = [
    { key: 'bold', icon: Bold, act: () => editor.chain().focus().toggleBold().run() },
    { key: 'italic', icon: Italic, act: () => editor.chain().focus().toggleItalic().run() },
    { key: 'bulletList', icon: List, act: () => editor.chain().focus().toggleBulletList().run() },
    { key: 'orderedList', icon: ListOrdered, act: () => editor.chain().focus().toggleOrderedList().run() },
    { key: 'link', icon: Link2, act: () => setAddress((editor.getAttributes('link')['href'] as string | undefined) ?? 'https://') },
  ] as const

  const link = () => {
    if (address && isAddress(address)) editor.chain().focus().extendMarkRange('link').setLink({ href: address }).run()
    setAddress(null)
  }
  return (
    <div className={styles.box}>
      <div className={styles.tools} role="toolbar" aria-label={label}>
        {tools.map(({ key, icon: Icon, act }) => (
          <button key={key} type="button" aria-label={words[key]} title={words[key]} aria-pressed={state[key]} onClick={act}>
            <Icon size={16} aria-hidden />
          </button>
        ))}
        {state.link && (
          <button type="button" aria-label={words.removeLink} title={words.removeLink} onClick={() => editor.chain().focus().extendMarkRange('link').unsetLink().run()}>
            <Link2Off size={16} aria-hidden />
          </button>
        )}
      </div>
      {address !== null && (
        <div className={styles.linkRow}>
          <input
            className={field.input}
            aria-label={words.linkAddress}
            value={address}
            autoFocus
            onChange={(event) => setAddress(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.stopPropagation()
              if (event.key !== 'Enter' && event.key !== 'Escape') return
              event.preventDefault()
              if (event.key === 'Enter') link()
              else setAddress(null)
            }}
          />
          <button type="button" className={styles.apply} onClick={link}>{words.apply}</button>
        </div>
      )}
      <EditorContent editor={editor} />
    </div>
  )
}

function isAddress(address: string): boolean {
  return /^(https?:\/\/[^/]|mailto:.)/.test(address)
}
