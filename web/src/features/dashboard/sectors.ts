import type { IntlShape } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";

/** The sections of NACE Rev. 2.1, each in a few words. */
const NAMES: Readonly<Record<string, MessageId>> = {
  A: "dashboard.sector.A",
  B: "dashboard.sector.B",
  C: "dashboard.sector.C",
  D: "dashboard.sector.D",
  E: "dashboard.sector.E",
  F: "dashboard.sector.F",
  G: "dashboard.sector.G",
  H: "dashboard.sector.H",
  I: "dashboard.sector.I",
  J: "dashboard.sector.J",
  K: "dashboard.sector.K",
  L: "dashboard.sector.L",
  M: "dashboard.sector.M",
  N: "dashboard.sector.N",
  O: "dashboard.sector.O",
  P: "dashboard.sector.P",
  Q: "dashboard.sector.Q",
  R: "dashboard.sector.R",
  S: "dashboard.sector.S",
  T: "dashboard.sector.T",
  U: "dashboard.sector.U",
  V: "dashboard.sector.V",
  unknown: "dashboard.sector.unknown",
};

/** A code that has no name stands for itself. */
export function sectorName(intl: IntlShape, code: string): string {
  const id = NAMES[code];
  return id ? intl.formatMessage({ id }) : code;
}
