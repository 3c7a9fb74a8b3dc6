import { Text, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Panel as Figures } from "@/api/generated";
import { EuropeMap } from "@/shared/europe/EuropeMap";
import { countryName } from "@/shared/names";
import { byCount, countText, weights } from "./cells";
import classes from "./DashboardPage.module.css";
import { Panel } from "./Panel";

/** Members on the map, and beside it as a list: small and far countries are hard to hit. */
export function CountryPanel({ panel, standingSince }: { panel: Figures; standingSince: string }) {
  const intl = useIntl();
  const [selected, setSelected] = useState<string | null>(null);
  const title = intl.formatMessage({ id: "dashboard.membersByCountry" });
  const cells = panel.cells.toSorted(byCount);
  const weight = weights(cells);
  const said = (key: string, count: number | null) => {
    const country = countryName(intl, key);
    return count === null
      ? intl.formatMessage({ id: "dashboard.country.hidden" }, { country })
      : intl.formatMessage({ id: "dashboard.country" }, { country, text: countText(intl, count), count });
  };
  const toggle = (code: string) => setSelected((before) => (before === code ? null : code));
  const chosen = cells.find((cell) => cell.key === selected);
  return (
    <Panel
      name="membersByCountry"
      title={title}
      panel={panel}
      standingSince={standingSince}
      table={{
        head: [intl.formatMessage({ id: "person.country" }), intl.formatMessage({ id: "dashboard.members" })],
        rows: cells.map((cell) => [countryName(intl, cell.key), countText(intl, cell.count)]),
      }}
    >
      <div className={classes.byCountry}>
        <EuropeMap
          title={title}
          marked={cells.map((cell) => ({
            code: cell.key,
            label: said(cell.key, cell.count),
            weight: weight.get(cell.key) ?? 0,
          }))}
          selected={selected}
          onSelect={toggle}
        />
        <div>
          <ul className={classes.countries}>
            {cells.map((cell) => (
              <li key={cell.key}>
                <UnstyledButton
                  className={classes.country}
                  aria-pressed={cell.key === selected}
                  onClick={() => toggle(cell.key)}
                >
                  <span>{countryName(intl, cell.key)}</span>
                  <strong>{countText(intl, cell.count)}</strong>
                </UnstyledButton>
              </li>
            ))}
          </ul>
          <Text role="status" size="sm" c="dimmed" mt="xs">
            {chosen ? said(chosen.key, chosen.count) : <FormattedMessage id="dashboard.map.hint" />}
          </Text>
        </div>
      </div>
    </Panel>
  );
}
