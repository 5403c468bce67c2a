import { Component, type ReactNode } from 'react'
import { useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Trouble.module.css'

/** Where a bug in a view ends: the rest of the window stays, and the reader learns what is safe. `isWhole`: nothing else is left of the window. */
export class Trouble extends Component<{ children: ReactNode; isWhole?: boolean }, { trouble: Error | null }> {
  override state = { trouble: null as Error | null }

  static getDerivedStateFromError(trouble: Error) {
    return { trouble }
  }

  override render() {
    if (!this.state.trouble) return this.props.children
    const words = <TroubleWords trouble={this.state.trouble} onAgain={() => this.setState({ trouble: null })} />
    return this.props.isWhole ? <main>{words}</main> : words
  }
}

function TroubleWords({ trouble, onAgain }: { trouble: Error; onAgain: () => void }) {
  const say = useSay()
  const goHome = () => {
    location.hash = '#/home'
    onAgain()
  }
  return (
    <div className={styles.trouble} role="alert">
      <h1>{say('frame.troubleTitle')}</h1>
      <p>{say('frame.troubleText')}</p>
      <div className={styles.buttons}>
        <Button variant="primary" onPress={onAgain}>{say('frame.troubleAgain')}</Button>
        <Button onPress={goHome}>{say('frame.troubleHome')}</Button>
      </div>
      <details>
        <summary>{say('frame.troubleDetails')}</summary>
        <code>{trouble.message}</code>
      </details>
    </div>
  )
}
