import type { IntlShape } from "react-intl";
import type { Import } from "@/api/generated";

/** The name of her file; once that is forgotten, the day on which it came. */
export function importName(intl: IntlShape, { fileName, createdAt }: Import): string {
  return (
    fileName ||
    intl.formatMessage(
      { id: "imports.nameless" },
      { date: intl.formatDate(createdAt, { dateStyle: "long" }) },
    )
  );
}
