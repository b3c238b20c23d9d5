/** Names of bodies, places and people recur from article to article; bounded, so that noise can't fill memory. */
const LIMIT = 20_000;

/** A pure function of a text that keeps its results; when it knows `limit` texts, it starts anew. */
export function remembered<Value>(compute: (text: string) => Value, limit = LIMIT): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = compute(text);
      if (known.size >= limit) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
