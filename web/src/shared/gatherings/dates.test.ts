import { expect, it } from "vitest";
import type { Gathering, GatheringDate } from "@/api/generated";
import { chosenDate, datesToCome, isMoved, planOf } from "./dates";

const hours = { startsAt: "18:00", endsAt: "20:00", zone: "Europe/Brussels" };
const told: GatheringDate["told"] = {
  texts: {},
  fallback: "fr",
  mode: "online",
  familyFacts: { childcare: false, babiesWelcome: false, endsBeforeSchoolIsOut: false, stepFree: false },
  languages: ["fr"],
};

function on(planned: string, other: Partial<GatheringDate> = {}): GatheringDate {
  return {
    planned,
    date: planned,
    hours,
    start: `${planned}T17:00:00Z`,
    end: `${planned}T19:00:00Z`,
    told,
    ...other,
  };
}

const gathering: Gathering = {
  id: "1",
  version: 1,
  host: "be-mompreneurs",
  state: "planned",
  visibility: "public",
  changedAt: "2027-01-01T00:00:00Z",
  plans: [
    { first: "2027-03-04", hours, rule: "FREQ=WEEKLY;COUNT=2", except: [], told },
    { first: "2027-03-18", hours: { ...hours, startsAt: "17:00" }, except: [], told },
  ],
  dates: [
    on("2027-03-04"),
    on("2027-03-11", { cancelledAt: "2027-03-01T00:00:00Z" }),
    on("2027-03-18", { hours: { ...hours, startsAt: "17:00" } }),
  ],
};
const days = (dates: GatheringDate[]) => dates.map(({ planned }) => planned);

it("shows the date that the address names, whatever became of it", () => {
  expect(chosenDate(gathering, "2027-03-11", "2027-03-01T00:00:00Z")?.planned).toBe("2027-03-11");
});

it("shows the next date that takes place when the address names none", () => {
  expect(chosenDate(gathering, undefined, "2027-03-05T00:00:00Z")?.planned).toBe("2027-03-18");
});

it("shows the last date when all are over", () => {
  expect(chosenDate(gathering, "2027-01-01", "2028-01-01T00:00:00Z")?.planned).toBe("2027-03-18");
});

it("tells of dates to come that are cancelled, and of none that is over", () => {
  expect(days(datesToCome(gathering, "2027-03-05T00:00:00Z"))).toEqual(["2027-03-11", "2027-03-18"]);
});

it("finds the plan that a date is of", () => {
  expect(gathering.dates.map((date) => planOf(gathering, date)?.first)).toEqual([
    "2027-03-04",
    "2027-03-04",
    "2027-03-18",
  ]);
});

it("calls a date moved when its day or its hours are not those of its plan", () => {
  expect(gathering.dates.map((date) => isMoved(gathering, date))).toEqual([false, false, false]);
  expect(isMoved(gathering, on("2027-03-04", { date: "2027-03-05" }))).toBe(true);
  expect(isMoved(gathering, on("2027-03-04", { hours: { ...hours, endsAt: "21:00" } }))).toBe(true);
});
