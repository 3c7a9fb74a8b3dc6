export type FileKind = "pdf" | "credential" | "elm";

/** A certificate of the reader's own as a file. */
export function filePath(host: string, id: string, kind: FileKind): string {
  return `/api/me/certificates/${encodeURIComponent(host)}/${encodeURIComponent(id)}/${kind}`;
}

/** The page that anybody may open who is given its address. */
export function verifyAddress(host: string, id: string): string {
  return `${window.location.origin}/verify/${encodeURIComponent(host)}/${encodeURIComponent(id)}`;
}
