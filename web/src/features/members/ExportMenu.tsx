import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "@/i18n/LanguageProvider";
import { exportPath } from "./exportPath";
import type { Filter } from "./membersQuery";

/** The members in sight as a file that can be imported again. */
export function ExportMenu({ partner, filter }: { partner: string; filter: Filter }) {
  const intl = useIntl();
  const { locale } = useLanguage();
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          <FormattedMessage id="members.export" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={intl.formatMessage({ id: "members.export" })}>
        <Menu.Item
          component="a"
          href={exportPath(partner, "xlsx", locale, filter)}
          download
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        >
          <FormattedMessage id="members.export.xlsx" />
        </Menu.Item>
        <Menu.Item
          component="a"
          href={exportPath(partner, "csv", locale, filter)}
          download
          leftSection={<IconFileTypeCsv size={18} aria-hidden />}
        >
          <FormattedMessage id="members.export.csv" />
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
