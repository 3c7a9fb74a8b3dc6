import type { Import } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import { upload } from "@/api/upload";
import { idempotencyKeys } from "@/shared/idempotency";

export const MAX_BYTES = 20 * 1024 * 1024;

export interface Sending {
  file: File;
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends files to one partner; the same file sent again after a lost answer counts once. */
export function importSender(partner: string) {
  const keyFor = idempotencyKeys();
  return async ({ file, onProgress, signal }: Sending) => {
    // Told before minutes of upload on a phone, and not after.
    if (file.size > MAX_BYTES) throw new ApiProblem(413, "too-large");
    if (file.size === 0) throw new ApiProblem(422, "empty");
    const body = new FormData();
    body.append("file", file);
    return (await upload({
      path: `/api/partners/${encodeURIComponent(partner)}/imports`,
      body,
      headers: keyFor([file.name, file.size, file.lastModified]),
      onProgress,
      signal,
    })) as Import;
  };
}
