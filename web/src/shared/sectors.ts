import type { IntlShape } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";

/** The sections of NACE Rev. 2.1 in their own order, each in a few words. */
const messageIds: Record<string, MessageId> = {
  A: "sector.A",
  B: "sector.B",
  C: "sector.C",
  D: "sector.D",
  E: "sector.E",
  F: "sector.F",
  G: "sector.G",
  H: "sector.H",
  I: "sector.I",
  J: "sector.J",
  K: "sector.K",
  L: "sector.L",
  M: "sector.M",
  N: "sector.N",
  O: "sector.O",
  P: "sector.P",
  Q: "sector.Q",
  R: "sector.R",
  S: "sector.S",
  T: "sector.T",
  U: "sector.U",
  V: "sector.V",
};

export const sections: readonly string[] = Object.keys(messageIds);

/** The last division of each section. */
const lastDivisions: readonly (readonly [number, string])[] = [
  [3, "A"],
  [9, "B"],
  [33, "C"],
  [35, "D"],
  [39, "E"],
  [43, "F"],
  [47, "G"],
  [53, "H"],
  [56, "I"],
  [60, "J"],
  [63, "K"],
  [66, "L"],
  [68, "M"],
  [75, "N"],
  [82, "O"],
  [84, "P"],
  [85, "Q"],
  [88, "R"],
  [93, "S"],
  [96, "T"],
  [98, "U"],
  [99, "V"],
];

/** A section by its name, a division by its number and the name of its section, another code as it is. */
export function sectorName(intl: IntlShape, sector: string): string {
  const section = messageIds[sector];
  if (section) return intl.formatMessage({ id: section });
  if (sector === "unknown") return intl.formatMessage({ id: "sector.unknown" });
  const division = /^\d\d$/.test(sector) && sector !== "00" ? Number(sector) : Number.POSITIVE_INFINITY;
  const around = messageIds[lastDivisions.find(([last]) => division <= last)?.[1] ?? ""];
  return around ? `${sector} · ${intl.formatMessage({ id: around })}` : sector;
}
