import { readdirSync, readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

// What a calendar that is built on ical.js shows of the feeds that events-service publishes: the same files that its
// own tests compare with what it writes, and that iCal4j and khal read there.
const feeds = new URL("../../../events-service/contracts/feeds/", import.meta.url);
const versions = readdirSync(feeds)
  .filter((name) => name.endsWith(".ics"))
  .sort();

function utc(time: ICAL.Time): string {
  return time.toJSDate().toISOString().replace(".000Z", "Z");
}

function shown(event: ICAL.Event, from: ICAL.Time, to: ICAL.Time): string[] {
  return event.component.getFirstPropertyValue("status") === "CANCELLED"
    ? []
    : [`${utc(from)} ${utc(to)} ${event.summary}`];
}

function agenda(calendar: ICAL.Component): string[] {
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const series = events.filter((event) => !event.isRecurrenceException());
  const lines: string[] = [];
  for (const event of series) {
    for (const other of events.filter((each) => each.uid === event.uid && each.isRecurrenceException())) {
      event.relateException(other);
    }
    const dates = event.iterator();
    for (let date = dates.next(); date; date = dates.next()) {
      const occurrence = event.getOccurrenceDetails(date);
      lines.push(...shown(occurrence.item, occurrence.startDate, occurrence.endDate));
    }
  }
  return lines.sort();
}

describe("a calendar built on ical.js", () => {
  it.each(versions)("finds in %s what takes place and no more", (version) => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(new URL(version, feeds), "utf8")));
    const expected = readFileSync(new URL(version.replace(".ics", ".txt"), feeds), "utf8");

    expect(agenda(calendar)).toEqual(expected.trimEnd().split("\n"));
  });

  it("has versions to read", () => {
    expect(versions.length).toBeGreaterThan(3);
  });
});
