import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Plugin } from "vite";
import { europeProjection, MAP_HEIGHT, MAP_WIDTH } from "../src/shared/europe/projection.ts";

const ID = "virtual:europe";

// In square degrees: what is less would not be seen at the size of the map.
const SMALLEST_BEND = 0.012;

/** The countries on the map: ISO 3166 number, as the atlas has it, and code. */
const countries: Record<string, string> = {
  "008": "AL",
  "020": "AD",
  "040": "AT",
  "056": "BE",
  "070": "BA",
  "100": "BG",
  "112": "BY",
  "191": "HR",
  "196": "CY",
  "203": "CZ",
  "208": "DK",
  "233": "EE",
  "246": "FI",
  "250": "FR",
  "276": "DE",
  "300": "GR",
  "348": "HU",
  "372": "IE",
  "380": "IT",
  "428": "LV",
  "438": "LI",
  "440": "LT",
  "442": "LU",
  "470": "MT",
  "492": "MC",
  "498": "MD",
  "499": "ME",
  "528": "NL",
  "578": "NO",
  "616": "PL",
  "620": "PT",
  "642": "RO",
  "643": "RU",
  "674": "SM",
  "688": "RS",
  "703": "SK",
  "705": "SI",
  "724": "ES",
  "752": "SE",
  "756": "CH",
  "792": "TR",
  "804": "UA",
  "807": "MK",
  "826": "GB",
};

/** Cuts the world atlas to Europe and draws it once, so that the page loads paths and no geometry. */
export function europe(): Plugin {
  return {
    name: "werein-europe",
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(drawCountries())}` : null),
  };
}

export function drawCountries(): { code: string; path: string; x: number; y: number }[] {
  const whole = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"),
  ) as Topology<{ countries: GeometryCollection }>;
  const atlas = simplify(presimplify(whole), SMALLEST_BEND);
  const draw = geoPath(
    europeProjection().clipExtent([
      [-4, -4],
      [MAP_WIDTH + 4, MAP_HEIGHT + 4],
    ]),
  ).digits(1);
  const drawn = new Map<string, { code: string; path: string; x: number; y: number; area: number }>();
  for (const country of feature(atlas, atlas.objects.countries).features) {
    const code = countries[String(country.id)];
    const path = code && draw(country);
    if (!code || !path) continue;
    const [x, y] = draw.centroid(country);
    const area = draw.area(country);
    const before = drawn.get(code);
    if (before && before.area > area) continue;
    drawn.set(code, { code, path: withoutSpecks(path), x: Math.round(x), y: Math.round(y), area });
  }
  return [...drawn.values()].map(({ code, path, x, y }) => ({ code, path, x, y }));
}

/** Islets below two pixels are noise at this size and a third of the bytes. */
function withoutSpecks(path: string): string {
  const rings = path.split(/(?=M)/);
  const kept = rings.filter((ring) => extent(ring) >= 2);
  return (kept.length > 0 ? kept : rings).join("");
}

function extent(ring: string): number {
  const numbers = (ring.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
