import { Button, Collapse, SimpleGrid } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconAdjustmentsHorizontal, IconX } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { locales } from "@/i18n/locales";
import { ChoiceSelects } from "@/shared/ChoiceSelects";
import { countryName, countryOptions, languageName } from "@/shared/names";
import { sections, sectorName } from "@/shared/sectors";
import { stageName, stages } from "@/shared/stages";
import classes from "./Filters.module.css";
import type { Filter } from "./membersQuery";

const chosenBySelect = ["language", "country", "stage", "sector"] as const;

/** Narrows the register; what narrows it stays in sight and can be taken away one by one. */
export function Filters({
  partner,
  filter,
  focusSearch,
  children,
}: {
  partner: string;
  filter: Filter;
  focusSearch: () => void;
  /** What stands beside the button, before what it opens. */
  children?: ReactNode;
}) {
  const intl = useIntl();
  const navigate = useNavigate({ from: "/partners/$partner/members" });
  const [opened, { toggle }] = useDisclosure(false);
  const choices = {
    language: {
      label: intl.formatMessage({ id: "person.language" }),
      options: locales.map((value) => ({ value, label: languageName(value) })),
      name: languageName,
    },
    country: {
      label: intl.formatMessage({ id: "person.country" }),
      options: countryOptions(intl),
      name: (value: string) => countryName(intl, value),
    },
    stage: {
      label: intl.formatMessage({ id: "members.stage" }),
      options: stages.map((value) => ({ value, label: stageName(intl, value) })),
      name: (value: string) => stageName(intl, value as (typeof stages)[number]),
    },
    sector: {
      label: intl.formatMessage({ id: "members.sector" }),
      options: [...sections, "unknown"].map((value) => ({ value, label: sectorName(intl, value) })),
      name: (value: string) => sectorName(intl, value),
    },
  };
  const labelled = (label: string, value: string) =>
    intl.formatMessage({ id: "members.labelled" }, { label, value });
  const chips = [
    ...chosenBySelect.flatMap((name) => {
      const value = filter[name];
      return value ? [{ name, text: labelled(choices[name].label, choices[name].name(value)) }] : [];
    }),
    ...(filter.import
      ? [{ name: "import" as const, text: intl.formatMessage({ id: "members.filter.import" }) }]
      : []),
  ];
  return (
    <>
      <Button
        variant="default"
        className={classes.toggle}
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        aria-expanded={opened}
        aria-controls="register-filters"
        onClick={toggle}
      >
        <FormattedMessage id="members.filters" />
      </Button>
      {children}
      <Collapse expanded={opened} className={classes.wide} id="register-filters">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} className={classes.selects}>
          <ChoiceSelects
            names={chosenBySelect}
            choices={choices}
            chosen={filter}
            choose={(name, value) =>
              navigate({
                search: (before) => ({ ...before, [name]: value }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        </SimpleGrid>
      </Collapse>
      {chips.length > 0 ? (
        <ul className={classes.chips} aria-label={intl.formatMessage({ id: "members.filter.chosen" })}>
          {chips.map(({ name, text }) => (
            <li key={name}>
              <Link
                from="/partners/$partner/members"
                to="/partners/$partner/members"
                params={{ partner }}
                search={(before) => ({ ...before, [name]: undefined })}
                resetScroll={false}
                className={classes.chip}
                aria-label={`${text} – ${intl.formatMessage({ id: "members.filter.remove" })}`}
                // The chip vanishes: the focus must stand somewhere that stays.
                onClick={focusSearch}
              >
                {text}
                <IconX size={16} aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
