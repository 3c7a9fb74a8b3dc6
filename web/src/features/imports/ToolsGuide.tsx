import { Anchor, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "@/i18n/LanguageProvider";
import { localeNames } from "@/i18n/locales";
import { examplePath } from "./downloads";
import classes from "./Imports.module.css";
import { presetName, presets } from "./presets";

const formats = ["csv", "xlsx"] as const;
const formatNames = { csv: "CSV", xlsx: "Excel" } as const;

/** What we understand, and files to begin with. */
export function ToolsGuide({ partner }: { partner: string }) {
  const intl = useIntl();
  const { locale } = useLanguage();
  const toolsId = useId();
  const exampleId = useId();
  return (
    <div className={classes.guide}>
      <section aria-labelledby={toolsId}>
        <Title order={2} size="h4" id={toolsId}>
          <FormattedMessage id="imports.tools.title" />
        </Title>
        <ul className={classes.tools}>
          {presets.map((preset) => (
            <li key={preset}>{presetName(intl, preset)}</li>
          ))}
        </ul>
        <p>
          <FormattedMessage id="imports.tools.text" />
        </p>
      </section>
      <section aria-labelledby={exampleId}>
        <Title order={2} size="h4" id={exampleId}>
          <FormattedMessage id="imports.example.title" />
        </Title>
        <p>
          <FormattedMessage id="imports.example.text" />
        </p>
        <ul className={classes.files}>
          {formats.map((format) => (
            <li key={format}>
              <Anchor href={examplePath(partner, { format, language: locale })} download>
                <IconDownload size={18} aria-hidden />
                <FormattedMessage
                  id="imports.example.file"
                  values={{ format: formatNames[format], language: localeNames[locale] }}
                />
              </Anchor>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
