import { Anchor, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { FormattedMessage } from "react-intl";
import type { Import } from "@/api/generated";
import { useLanguage } from "@/i18n/LanguageProvider";
import { annotatedPath } from "./downloads";
import classes from "./Imports.module.css";

/** Her file back with the reasons in it; the refused rows alone are what she puts right and sends again. */
export function AnnotatedFiles({ partner, one }: { partner: string; one: Import }) {
  const { locale } = useLanguage();
  const refused = (one.plan?.reject ?? 0) > 0;
  const format = one.format === "csv" ? "CSV" : "Excel";
  return (
    <div>
      <ul className={classes.files}>
        {refused ? (
          <li>
            <Anchor href={annotatedPath(partner, one.id, { only: "reject", language: locale })} download>
              <IconDownload size={18} aria-hidden />
              <FormattedMessage id="imports.download.refused" values={{ format }} />
            </Anchor>
          </li>
        ) : null}
        <li>
          <Anchor href={annotatedPath(partner, one.id, { only: "all", language: locale })} download>
            <IconDownload size={18} aria-hidden />
            <FormattedMessage id="imports.download.all" values={{ format }} />
          </Anchor>
        </li>
      </ul>
      {refused ? (
        <Text c="dimmed">
          <FormattedMessage id="imports.download.hint" />
        </Text>
      ) : null}
    </div>
  );
}
