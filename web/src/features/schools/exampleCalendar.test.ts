import { expect, it } from "vitest";
import { exampleCalendar } from "./exampleCalendar";

it("shows holidays that are still to come", () => {
  expect(exampleCalendar("Autumn", new Date("2026-09-30T10:00:00Z"))).toContain(
    "DTSTART;VALUE=DATE:20261020",
  );
  expect(exampleCalendar("Autumn", new Date("2026-10-01T10:00:00Z"))).toContain(
    "DTSTART;VALUE=DATE:20271020",
  );
});

it("writes a name as calendars have it", () => {
  expect(exampleCalendar("Autumn, one", new Date())).toContain("SUMMARY:Autumn\\, one\r\n");
});
