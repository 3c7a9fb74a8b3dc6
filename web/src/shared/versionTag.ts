/** The entity tag of a version, for `If-Match`. */
export function versionTag(version: number): string {
  return `"${version}"`;
}
