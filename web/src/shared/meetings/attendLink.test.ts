import { expect, it } from "vitest";
import { attendLink } from "./attendLink";

it("a picture leads to the door of a session, with its code", () => {
  expect(
    attendLink("https://werein.example", { host: "es-uvigo", cycle: "c1", session: "s1" }, "K7QM-3XWD"),
  ).toBe("https://werein.example/attend?host=es-uvigo&cycle=c1&session=s1&code=K7QM-3XWD");
});

it("a picture leads to the door of a date, with its code", () => {
  expect(
    attendLink(
      "https://werein.example",
      { host: "es-uvigo", gathering: "g1", date: "2027-03-18" },
      "K7QM-3XWD",
    ),
  ).toBe("https://werein.example/attend?host=es-uvigo&gathering=g1&date=2027-03-18&code=K7QM-3XWD");
});
