/**
 * The Monday on which the sample stands still: 2020H2 is just over, and its interim report, due on 26 February,
 * is being written. All the sample's rows are told as they stood that morning; what comes later is there only
 * as a plan, a due day or a target (tests/main/bundled/sample-day.test.ts).
 */
export const sampleDay = '2021-01-18'
