import { expect, it } from "vitest";
import { openDates } from "./useOpenDoors";

const now = Date.parse("2027-03-18T17:30:00Z");
const evening = {
  host: "es-uvigo",
  id: "meetup",
  planned: "2027-03-18",
  texts: { es: { title: "Café", summary: "Preguntas y café", description: "" } },
  fallback: "es",
  start: "2027-03-18T17:00:00Z",
  end: "2027-03-18T19:00:00Z",
  hours: { startsAt: "18:00", endsAt: "20:00", zone: "Europe/Madrid" },
};
const mine = { host: "es-uvigo", gatheringId: "meetup", date: "2027-03-18", answer: "yes" as const };

it("what I come to lets me in while its doors are open", () => {
  expect(openDates([evening], [mine], now).map(({ place }) => place)).toEqual([
    { host: "es-uvigo", gathering: "meetup", date: "2027-03-18" },
  ]);
});

it("what begins later does not let me in yet", () => {
  const later = { ...evening, start: "2027-03-18T18:31:00Z", end: "2027-03-18T20:00:00Z" };

  expect(openDates([later], [mine], now)).toEqual([]);
});

it.each([
  ["to which I have said no", { ...mine, answer: "no" as const }],
  ["of another host under the same id", { ...mine, host: "be-mompreneurs" }],
  ["of which I come to another date", { ...mine, date: "2027-03-25" }],
])("what is not mine is not shown: a gathering %s", (_, answer) => {
  expect(openDates([evening], [answer], now)).toEqual([]);
});
