/** What turns one JSON object into another, after RFC 7396: null takes away, what is absent stays. */
export function mergePatch(before: object, after: object): Record<string, unknown> {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const patch: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (!(name in is)) patch[name] = null;
    else if (JSON.stringify(was[name]) !== JSON.stringify(is[name])) {
      patch[name] = isObject(was[name]) && isObject(is[name]) ? mergePatch(was[name], is[name]) : is[name];
    }
  }
  return patch;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
