import type { IntlShape } from "react-intl";
import type { ImportPreset } from "@/api/generated";

/** The tools under their own names. */
const toolNames = {
  helloasso: "HelloAsso",
  galette: "Galette",
  civicrm: "CiviCRM",
  hitobito: "hitobito",
} as const;

export const presets: readonly ImportPreset[] = [
  "helloasso",
  "galette",
  "civicrm",
  "hitobito",
  "template",
  "other",
];

export function presetName(intl: IntlShape, preset: ImportPreset): string {
  switch (preset) {
    case "template":
      return intl.formatMessage({ id: "imports.preset.template" });
    case "other":
      return intl.formatMessage({ id: "imports.preset.other" });
    default:
      return toolNames[preset];
  }
}
