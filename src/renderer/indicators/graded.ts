import { useCallback } from 'react'
import { grades } from '../../core/indicators/self-evaluation.ts'
import { useSay } from '../preferences.ts'

/** A grade with its words: `3 – partly`. */
export function useGraded(): (grade: number | undefined) => string {
  const say = useSay()
  return useCallback(
    (wanted) => {
      const grade = grades.find((one) => one === wanted)
      return grade === undefined ? say('indicators.gradeNone') : say('indicators.graded', { grade, words: say(`indicators.grade${grade}`) })
    },
    [say],
  )
}
