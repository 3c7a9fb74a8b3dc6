import { expect, it } from "vitest";
import { exportPath } from "./exportPath";

it("asks for the filtered members, with headers in the reader's language", () => {
  expect(
    exportPath("be-mompreneurs", "csv", "fr", { q: "née & fils", language: "nl", state: "active" }),
  ).toBe(
    "/api/partners/be-mompreneurs/members/export?format=csv&language=fr&q=n%C3%A9e+%26+fils&state=active&memberLanguage=nl",
  );
});
