import type { IssuedCertificate, PublicCertificate } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

/** What a certificate's state means to whoever checks it. */
export const verdicts: Record<PublicCertificate["state"], { title: MessageId; text: MessageId }> = {
  valid: { title: "certificates.valid", text: "certificates.valid.text" },
  "holder-withdrawn": { title: "certificates.withdrawn", text: "certificates.withdrawn.text" },
  revoked: { title: "certificates.revoked", text: "certificates.revoked.text" },
};

export type Reason = NonNullable<IssuedCertificate["reason"]>;

export const reasons: Record<Reason, MessageId> = {
  "issued-in-error": "certificates.reason.inError",
  "attendance-corrected": "certificates.reason.attendance",
  "particulars-changed": "certificates.reason.particulars",
  "file-lost": "certificates.reason.lost",
};
