import type { IntlShape } from "react-intl";
import type { Locale } from "@/i18n/locales";
import { languageName } from "@/shared/names";

/** The fields of the texts with their words, for the summary of errors. */
export function textLabels(intl: IntlShape, languages: readonly Locale[]): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const language of languages) {
    const own = languageName(language);
    labels[`texts.${language}.title`] = `${intl.formatMessage({ id: "hosting.text.title" })} (${own})`;
    labels[`texts.${language}.summary`] = `${intl.formatMessage({ id: "hosting.text.summary" })} (${own})`;
    labels[`texts.${language}.description`] =
      `${intl.formatMessage({ id: "hosting.text.description" })} (${own})`;
  }
  labels.texts = intl.formatMessage({ id: "hosting.texts" });
  labels.fallback = intl.formatMessage({ id: "hosting.text.fallback" });
  return labels;
}
