import type { IntlShape } from "react-intl";
import type { Application } from "@/api/generated";

/** Her name, or a word for somebody who has been erased since. */
export function applicantName(intl: IntlShape, { givenName, familyName }: Application): string {
  return `${givenName} ${familyName}`.trim() || intl.formatMessage({ id: "applicant.forgotten" });
}
