import type { IntlShape } from "react-intl";
import type { ImportFailure } from "@/api/generated";
import { ApiProblem } from "@/api/problem";
import type { MessageId } from "@/i18n/loadMessages";
import { explainText } from "@/shared/failure";

const MAX_ROWS = 100_000;

const messageIds: Record<string, MessageId> = {
  "too-large": "imports.refused.tooLarge",
  "too-many-rows": "imports.refused.tooManyRows",
  "too-many-columns": "imports.refused.tooManyColumns",
  "wrong-type": "imports.refused.wrongType",
  "old-excel": "imports.refused.oldExcel",
  "password-protected": "imports.refused.passwordProtected",
  empty: "imports.refused.empty",
  "header-only": "imports.refused.headerOnly",
  "headers-missing": "imports.refused.headersMissing",
  "names-missing": "imports.refused.namesMissing",
  "header-duplicate": "imports.refused.headerDuplicate",
  "not-text": "imports.refused.notText",
  "encoding-mixed": "imports.refused.encodingMixed",
  "line-too-long": "imports.refused.lineTooLong",
  "archive-bomb": "imports.refused.archiveBomb",
  "xml-entities": "imports.refused.xmlEntities",
  unreadable: "imports.refused.unreadable",
  // Whoever stands before the service may refuse a file without words of its own.
  "status-413": "imports.refused.tooLarge",
  "status-415": "imports.refused.wrongType",
};

/** Why a file was not taken, and what to do with it. */
export function refusalText(intl: IntlShape, error: unknown): string {
  const told =
    error instanceof ApiProblem ? fileText(intl, error.code, error.errors[0]?.params ?? {}) : undefined;
  return told ?? explainText(intl, error);
}

/** The same words where the mistake was found later, while the file was read. */
export function failureText(intl: IntlShape, failure: ImportFailure | null): string {
  return (
    (failure ? fileText(intl, failure.code, failure.params ?? {}) : undefined) ??
    intl.formatMessage({ id: "imports.failed.unknown" })
  );
}

function fileText(
  intl: IntlShape,
  code: string,
  params: Readonly<Record<string, unknown>>,
): string | undefined {
  const id = messageIds[code];
  if (!id) return undefined;
  const max = Number(params.max);
  return intl.formatMessage(
    { id },
    {
      max: intl.formatNumber(Number.isFinite(max) ? max : MAX_ROWS),
      row: String(params.row ?? "?"),
      header: String(params.header ?? "?"),
    },
  );
}
