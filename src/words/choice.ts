/** Where the words of a choice stand: `actions.stateDone` for `actions.state` and `done`. */
export function choice<Prefix extends string, Value extends string>(prefix: Prefix, value: Value): `${Prefix}${Capitalize<Value>}` {
  return `${prefix}${value.charAt(0).toUpperCase()}${value.slice(1)}` as `${Prefix}${Capitalize<Value>}`
}
