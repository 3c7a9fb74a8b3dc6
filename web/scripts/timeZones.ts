import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const ID = "virtual:time-zones";

/** Where the network is or will be; elsewhere Galician dates fall back to UTC. */
const wanted =
  /^(UTC\||Etc\/UTC\||Europe\/|Atlantic\/(Canary|Madeira|Azores)|Africa\/Ceuta|America\/(Toronto|Montreal|Halifax|Winnipeg|Edmonton|Vancouver|New_York|Chicago|Denver|Los_Angeles)\|)/;
const OLDEST_SECOND = Date.UTC(2020, 0, 1) / 1000;

interface Zones {
  abbrvs: string;
  offsets: string;
  zones: string[];
}

/** The zone table of the date polyfill, cut to our zones and to changes since 2020. */
export function timeZones(): Plugin {
  return {
    name: "werein-time-zones",
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(cutZones())}` : null),
  };
}

export function cutZones(): Zones {
  const path = createRequire(import.meta.url).resolve("@formatjs/intl-datetimeformat/add-golden-tz.js");
  const source = readFileSync(path, "utf8");
  const all = JSON.parse(source.slice(source.indexOf("({") + 1, source.lastIndexOf("})") + 1)) as Zones;
  return {
    ...all,
    zones: all.zones
      .filter((zone) => wanted.test(zone))
      .map((zone) => {
        const [name, ...changes] = zone.split("|");
        const recent = changes.findIndex((change) => Number.parseInt(change, 36) >= OLDEST_SECOND);
        const kept = changes.slice(recent < 1 ? -1 : recent - 1);
        // The first one holds since ever: an empty time, then its values.
        const [first = "", ...others] = kept;
        return [name, first.replace(/^[^,]*/, ""), ...others].join("|");
      }),
  };
}
