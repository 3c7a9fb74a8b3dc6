import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { loadMessages } from "@/i18n/loadMessages";
import { locales } from "@/i18n/locales";
import { sectorName } from "@/shared/sectors";
import {
  byCount,
  bySector,
  countText,
  downloadPath,
  hasHidden,
  monthsInOrder,
  share,
  shareOf,
  weights,
} from "./cells";
import { newer } from "./useLiveDashboard";

const intl = createIntl({ locale: "nl", messages: await loadMessages("nl") });

describe("suppressed cells", () => {
  it("are said to be hidden: neither zero nor 1–4, since a neighbour of 5 or more may be hidden", () => {
    expect(countText(intl, null)).toBe("verborgen");
    expect(countText(intl, 0)).toBe("0");
    expect(countText(intl, 1234)).toBe("1.234");
  });

  it("keep some colour on the map, unlike an empty country", () => {
    const weight = weights([
      { key: "BE", count: 200 },
      { key: "DE", count: null },
      { key: "CA", count: 0 },
    ]);
    expect(weight.get("BE")).toBe(1);
    expect(weight.get("DE")).toBeGreaterThan(0);
    expect(weight.get("CA")).toBe(0);
  });

  it("stand after every shown count but before zero, in an order that tells nothing", () => {
    const cells = [
      { key: "c", count: null },
      { key: "d", count: 0 },
      { key: "b", count: null },
      { key: "a", count: 7 },
    ];
    expect(cells.toSorted(byCount).map((cell) => cell.key)).toEqual(["a", "b", "c", "d"]);
  });

  it("are announced for the panel", () => {
    expect(hasHidden({ cells: [{ key: "BE", count: null }], suppressed: 1, total: null })).toBe(true);
    expect(hasHidden({ cells: [{ key: "BE", count: 0 }], suppressed: 0, total: 0 })).toBe(false);
  });
});

describe("sectors", () => {
  it("have a name in every language, and a code nobody has named stands for itself", async () => {
    for (const locale of locales) {
      const spoken = createIntl({ locale, messages: await loadMessages(locale) });
      for (const code of [..."ABCDEFGHIJKLMNOPQRSTUV", "unknown"]) {
        expect(sectorName(spoken, code)).not.toBe(code);
      }
    }
    expect(sectorName(intl, "G")).toBe("Handel");
    expect(sectorName(intl, "Z")).toBe("Z");
  });

  it("are sorted by size, with whom nobody could place at the end", () => {
    const cells = [
      { key: "unknown", count: 90 },
      { key: "A", count: 0 },
      { key: "G", count: 7 },
      { key: "Q", count: null },
      { key: "S", count: 12 },
    ];
    expect(cells.toSorted(bySector).map((cell) => cell.key)).toEqual(["S", "G", "Q", "A", "unknown"]);
  });
});

describe("months", () => {
  it("run without a gap over the turn of the year", () => {
    const months = monthsInOrder(
      [
        { key: "2026-02", count: 3 },
        { key: "2025-11", count: null },
      ],
      12,
    );
    expect(months.map((cell) => [cell.key, cell.count])).toEqual([
      ["2025-11", null],
      ["2025-12", 0],
      ["2026-01", 0],
      ["2026-02", 3],
    ]);
  });

  it("start where the first member joined", () => {
    const months = monthsInOrder(
      [
        { key: "2026-01", count: 0 },
        { key: "2026-02", count: 5 },
        { key: "2026-03", count: 0 },
      ],
      12,
    );
    expect(months.map((cell) => cell.key)).toEqual(["2026-02", "2026-03"]);
  });

  it("stop at the number asked for, the newest kept", () => {
    const months = monthsInOrder(
      [
        { key: "2020-01", count: 1 },
        { key: "2026-11", count: 2 },
      ],
      3,
    );
    expect(months.map((cell) => cell.key)).toEqual(["2026-09", "2026-10", "2026-11"]);
  });
});

describe("downloads", () => {
  it("name their panel, so that the file holds what the chart shows", () => {
    expect(downloadPath("membersByMonth")).toBe("/api/federation/dashboard.csv?panel=membersByMonth");
  });
});

describe("live figures", () => {
  const at = (updatedAt: string) => ({ updatedAt, panels: {} }) as unknown as Parameters<typeof newer>[1];

  it("never go back in time when a poll and the stream cross", () => {
    const late = at("2026-11-22T10:00:05Z");
    expect(newer(late, at("2026-11-22T10:00:01Z"))).toBe(late);
    expect(newer(at("2026-11-22T10:00:01Z"), late)).toBe(late);
    expect(newer(undefined, late)).toBe(late);
  });
});

describe("a share", () => {
  it("is not told where its part is hidden, since the whole would then tell the part", () => {
    expect(share(null, 40)).toBeNull();
    expect(share(10, 40)).toBe(0.25);
  });

  it("is none of nothing", () => {
    expect(share(0, 0)).toBeNull();
    expect(shareOf({ cells: [{ key: "abroad", count: 0 }], suppressed: 0, total: 0 }, "abroad")).toBeNull();
  });

  it("is of the panel's total", () => {
    const panel = { cells: [{ key: "abroad", count: 15 }], suppressed: 0, total: 60 };
    expect(shareOf(panel, "abroad")).toBe(0.25);
    expect(shareOf({ ...panel, total: null }, "abroad")).toBeNull();
  });
});
