import { Button, Menu } from "@mantine/core";
import { IconCheck, IconLanguage } from "@tabler/icons-react";
import { useIntl } from "react-intl";
import { useLanguage } from "@/i18n/LanguageProvider";
import { localeNames } from "@/i18n/locales";
import classes from "./LanguageSwitcher.module.css";

/** Every language under its own name; the page and what was typed into it stay. */
export function LanguageSwitcher() {
  const intl = useIntl();
  const { locale, offered, choose } = useLanguage();
  return (
    <Menu position="bottom-end" width={190} shadow="md">
      <Menu.Target>
        <Button
          variant="subtle"
          size="sm"
          px="xs"
          leftSection={<IconLanguage size={20} aria-hidden />}
          classNames={{ section: classes.icon }}
          aria-label={`${localeNames[locale]} – ${intl.formatMessage({ id: "shell.language" })}`}
        >
          <span className={classes.name}>{localeNames[locale]}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={intl.formatMessage({ id: "shell.language" })}>
        {offered.map((option) => (
          <Menu.Item
            key={option}
            lang={option}
            role="menuitemradio"
            aria-checked={option === locale}
            rightSection={option === locale ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => choose(option)}
          >
            {localeNames[option]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
