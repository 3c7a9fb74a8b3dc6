import countries from "virtual:europe";
import { useIntl } from "react-intl";
import { countryName } from "../names";
import classes from "./EuropeMap.module.css";
import { MAP_HEIGHT, MAP_WIDTH, placeOnMap } from "./projection";

export interface MapCountry {
  code: string;
  /** What is said about the country, its name included. */
  label: string;
  /** Between 0 and 1: how strongly it is coloured. */
  weight: number;
}

export interface MapPlace {
  id: string;
  longitude: number;
  latitude: number;
}

/**
 * A map of Europe. Countries that have something to say are buttons with the figure in their name;
 * the others are scenery. A list beside the map must say the same, because small countries are
 * hard to hit.
 */
export function EuropeMap({
  title,
  marked,
  places = [],
  selected,
  onSelect,
}: {
  title: string;
  marked: readonly MapCountry[];
  places?: readonly MapPlace[];
  selected?: string | null;
  onSelect?: (code: string) => void;
}) {
  const intl = useIntl();
  const byCode = new Map(marked.map((country) => [country.code, country]));
  // Drawn last, so that their outline and focus ring lie above the neighbours.
  const ordered = countries.toSorted((a, b) => Number(byCode.has(a.code)) - Number(byCode.has(b.code)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} className={classes.map} role="group" aria-label={title}>
      {ordered.map(({ code, path }) => {
        const country = byCode.get(code);
        if (!country) return <path key={code} d={path} className={classes.scenery} aria-hidden />;
        const fill = `color-mix(in oklab, var(--mantine-color-plum-8) ${Math.round(18 + country.weight * 72)}%, #fff)`;
        if (!onSelect) {
          return (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a path is not interactive
            <path
              key={code}
              d={path}
              className={classes.country}
              style={{ fill }}
              role="img"
              aria-label={country.label}
            >
              <title>{countryName(intl, code)}</title>
            </path>
          );
        }
        return (
          // biome-ignore lint/a11y/useSemanticElements: a path cannot be a button element
          <path
            key={code}
            d={path}
            className={classes.country}
            style={{ fill }}
            role="button"
            tabIndex={0}
            aria-label={country.label}
            aria-pressed={selected === code}
            onClick={() => onSelect(code)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              onSelect(code);
            }}
          >
            <title>{country.label}</title>
          </path>
        );
      })}
      {places.map(({ id, longitude, latitude }) => {
        const point = placeOnMap(longitude, latitude);
        return point ? (
          <g key={id} aria-hidden transform={`translate(${point.x} ${point.y})`} className={classes.place}>
            <circle r="13" className={classes.halo} />
            <circle r="6" className={classes.dot} />
          </g>
        ) : null;
      })}
    </svg>
  );
}
