import { Button, Menu } from "@mantine/core";
import {
  IconChevronDown,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconMail,
  IconUsers,
} from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { useLanguage } from "@/i18n/LanguageProvider";
import { exportPath } from "./exportPath";
import type { Filter } from "./membersQuery";

/** What can be done with all members in sight, also with those that “more” would bring. */
export function RegisterMenu({
  partner,
  filter,
  invite,
}: {
  partner: string;
  filter: Filter;
  invite: () => void;
}) {
  const intl = useIntl();
  const { locale } = useLanguage();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end" width={300} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          <FormattedMessage id="common.actions" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={intl.formatMessage({ id: "common.actions" })}>
        <Menu.Item leftSection={<IconMail size={18} aria-hidden />} onClick={invite}>
          <FormattedMessage id="members.inviteShown" />
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUsers size={18} aria-hidden />}
          onClick={() => navigate({ to: "/partners/$partner/members/duplicates", params: { partner } })}
        >
          <FormattedMessage id="members.duplicates.title" />
        </Menu.Item>
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
