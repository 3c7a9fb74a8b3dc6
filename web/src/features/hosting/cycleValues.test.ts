import { describe, expect, it } from "vitest";
import type { Cycle } from "@/api/generated";
import { zCycleRequest } from "@/api/generated/zod.gen";
import { blankCycle, blankSession, cycleBody, cycleValues } from "./cycleValues";

const zone = "Europe/Madrid";
const cycle: Cycle = {
  id: "c-1",
  version: 3,
  host: "es-uvigo",
  state: "draft",
  texts: { gl: { title: "Vender", summary: "Curto", description: "" } },
  fallback: "gl",
  sessions: [
    {
      id: "s-1",
      date: "2027-03-04",
      startsAt: "18:00:00",
      endsAt: "20:30:00",
      zone,
      start: "2027-03-04T17:00:00Z",
      end: "2027-03-04T19:30:00Z",
      mode: "online",
      link: "https://meet.example/1",
      trainer: "m-1",
    },
  ],
  familyFacts: { childcare: true, babiesWelcome: false, endsBeforeSchoolIsOut: false, stepFree: false },
  bands: [],
  openTo: ["es-uvigo", "be-mompreneurs"],
  seats: {
    capacity: 12,
    free: 12,
    waiting: 0,
    floors: { by: "partner", seats: { "be-mompreneurs": 3 } },
    floorsReleaseAt: "2027-02-20T09:00:00Z",
    enrolmentClosesAt: "2027-02-28T22:59:00Z",
    offerHours: 48,
    order: { by: "draw", decidesAt: "2027-02-10T11:00:00Z", seedHash: "ab" },
  },
  homePolicy: "automatic",
  attendanceRule: 80,
};

describe("a cycle in its editor", () => {
  it("says the same when nothing was changed", () => {
    const body = cycleBody(cycleValues(cycle, zone), zone);
    expect(zCycleRequest.safeParse(body).success).toBe(true);
    expect(body).toMatchObject({
      texts: { gl: { title: "Vender", summary: "Curto" } },
      fallback: "gl",
      sessions: [{ id: "s-1", startsAt: "18:00", link: "https://meet.example/1", trainer: "m-1" }],
      openTo: ["be-mompreneurs", "es-uvigo"],
      seats: {
        capacity: 12,
        floors: { by: "partner", seats: { "be-mompreneurs": 3 } },
        floorsReleaseAt: "2027-02-20T09:00:00.000Z",
        enrolmentClosesAt: "2027-02-28T22:59:00.000Z",
        order: { by: "draw", decidesAt: "2027-02-10T11:00:00.000Z" },
      },
    });
  });

  it("shows deadlines by the clocks of the zone", () => {
    expect(cycleValues(cycle, zone).seats.enrolmentClosesAt).toBe("2027-02-28T23:59");
  });

  it("says nothing of the seats of a draft that has none", () => {
    expect(cycleBody(blankCycle("gl", "es-uvigo", zone), zone)).not.toHaveProperty("seats");
  });

  it("misses what was left empty where it is needed", () => {
    const refused = zCycleRequest.safeParse(cycleBody(blankCycle("gl", "es-uvigo", zone), zone));
    expect(refused.error?.issues.map((issue) => issue.path.join("."))).toEqual(
      expect.arrayContaining(["texts.gl.title", "texts.gl.summary", "sessions.0.date"]),
    );
  });

  it("keeps seats only for whom it is open to", () => {
    const values = cycleValues(cycle, zone);
    values.openTo = ["es-uvigo"];
    expect(cycleBody(values, zone)).toMatchObject({ seats: { floors: { seats: {} } } });
    values.seats.floors = { by: "country", seats: { es: 2, be: 1 } };
    expect(cycleBody(values, zone)).toMatchObject({ seats: { floors: { by: "country", seats: { es: 2 } } } });
  });

  it("has no place for who meets online only", () => {
    const values = cycleValues(cycle, zone);
    const first = values.sessions[0] ?? blankSession();
    first.place = { name: "Aula", street: "", postalCode: "", city: "Vigo", country: "ES" };
    expect(cycleBody(values, zone)).not.toHaveProperty("sessions.0.place");
    first.mode = "on-site";
    expect(cycleBody(values, zone)).toHaveProperty("sessions.0.place.city", "Vigo");
  });

  it("begins the next session like the one before, on a day of its own", () => {
    const next = blankSession(cycleValues(cycle, zone).sessions[0]);
    expect(next).toMatchObject({ id: "", date: "", startsAt: "18:00", zone, mode: "online" });
  });
});
