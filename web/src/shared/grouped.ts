/** Things by what they have in common, in the order in which they come. */
export function grouped<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const same = groups.get(key(thing));
    if (same) same.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
