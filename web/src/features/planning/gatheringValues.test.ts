import { describe, expect, it } from "vitest";
import type { Gathering, GatheringDate } from "@/api/generated";
import { zGatheringRequest } from "@/api/generated/zod.gen";
import { mergePatch } from "@/shared/mergePatch";
import { blankGathering, concerned, gatheringBody, gatheringValues } from "./gatheringValues";

const hours = { startsAt: "18:00", endsAt: "20:00", zone: "Europe/Madrid" };
const told: GatheringDate["told"] = {
  texts: { gl: { title: "Café", summary: "Cada semana", description: "" } },
  fallback: "gl",
  mode: "online",
  link: "https://meet.example/1",
  familyFacts: { childcare: false, babiesWelcome: true, endsBeforeSchoolIsOut: false, stepFree: false },
  languages: ["gl", "es"],
  capacity: 20,
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

const moved = on("2027-03-11", { date: "2027-03-12", hours: { ...hours, startsAt: "19:00" } });
const last = on("2027-03-25");
const gathering: Gathering = {
  id: "g-1",
  version: 3,
  host: "es-uvigo",
  state: "planned",
  visibility: "federation",
  changedAt: "2027-01-01T00:00:00Z",
  plans: [{ first: "2027-03-04", hours, rule: "FREQ=WEEKLY;COUNT=4", except: ["2027-03-18"], told }],
  dates: [on("2027-03-04"), moved, last],
};

describe("what is said of the dates that are changed", () => {
  it("is, for one date, when it is now, and never a rule", () => {
    const values = gatheringValues(gathering, "this", moved);

    expect(values).toMatchObject({ date: "2027-03-12", startsAt: "19:00", repeating: { often: "once" } });
    expect(gatheringBody(values)).not.toHaveProperty("rule");
  });

  it("is, for one and those that follow, the rest of the rule with the days that are left out", () => {
    const body = gatheringBody(gatheringValues(gathering, "following", moved));

    expect(body).toMatchObject({
      date: "2027-03-11",
      startsAt: "18:00",
      rule: "FREQ=WEEKLY;BYDAY=TH;COUNT=3",
      except: ["2027-03-18"],
    });
  });

  it("is, for all, what was planned from the beginning", () => {
    expect(gatheringBody(gatheringValues(gathering, "all", last))).toMatchObject({
      date: "2027-03-04",
      rule: "FREQ=WEEKLY;BYDAY=TH;COUNT=4",
    });
  });

  it("can be sent as it is, and changes nothing then", () => {
    const values = gatheringValues(gathering, "all", last);
    const body = gatheringBody(values);

    expect(zGatheringRequest.safeParse(body).success).toBe(true);
    expect(mergePatch(body, gatheringBody(structuredClone(values)))).toEqual({});
  });
});

describe("a change", () => {
  it("takes away what was emptied", () => {
    const values = gatheringValues(gathering, "all", last);

    expect(mergePatch(gatheringBody(values), gatheringBody({ ...values, capacity: "" }))).toEqual({
      capacity: null,
    });
  });

  it("of a gathering that is held once no more names no days that are left out", () => {
    const values = gatheringValues(gathering, "all", last);
    const once = { ...values, repeating: { ...values.repeating, often: "once" as const } };

    expect(mergePatch(gatheringBody(values), gatheringBody(once))).toEqual({ rule: null, except: null });
  });
});

it("holds an end that is missing against the rule, instead of planning one date", () => {
  const values = blankGathering("gl", "Europe/Madrid");
  const weekly = {
    ...values,
    date: "2027-03-04",
    repeating: { ...values.repeating, often: "weekly" as const },
  };

  expect(gatheringBody({ ...weekly, repeating: { ...weekly.repeating, count: "" } }).rule).toBe("COUNT=");
  expect(gatheringBody({ ...weekly, repeating: { ...weekly.repeating, end: "until" } }).rule).toBe("UNTIL=");
});

it("is about one date, that date and later ones, or all; never about one that is cancelled", () => {
  const dates = [on("2027-03-04"), on("2027-03-11", { cancelledAt: "2027-03-01T00:00:00Z" }), last];
  const days = (found: GatheringDate[]) => found.map(({ planned }) => planned);

  expect(days(concerned(dates, "this", "2027-03-25"))).toEqual(["2027-03-25"]);
  expect(days(concerned(dates, "following", "2027-03-11"))).toEqual(["2027-03-25"]);
  expect(days(concerned(dates, "all", "2027-03-25"))).toEqual(["2027-03-04", "2027-03-25"]);
});
