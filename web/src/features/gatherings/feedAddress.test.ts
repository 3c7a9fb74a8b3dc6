import { expect, it } from "vitest";
import { inCalendarProgram, publicFeed } from "./feedAddress";

it("leads to one partner's calendar, or to the federation's", () => {
  expect(publicFeed("https://werein.example", "be-mompreneurs", "fr")).toBe(
    "https://werein.example/api/public/partners/be-mompreneurs/calendar.ics?language=fr",
  );
  expect(publicFeed("https://werein.example", "", "gl")).toBe(
    "https://werein.example/api/public/calendar.ics?language=gl",
  );
});

it("opens a calendar program instead of a page", () => {
  expect(inCalendarProgram("https://werein.example/api/feeds/s.ics")).toBe(
    "webcal://werein.example/api/feeds/s.ics",
  );
  expect(inCalendarProgram("http://localhost:8080/a.ics")).toBe("webcal://localhost:8080/a.ics");
});
