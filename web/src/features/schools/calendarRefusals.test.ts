import { createIntl } from "react-intl";
import { expect, it } from "vitest";
import { ApiProblem } from "@/api/problem";
import en from "@/i18n/messages/en.json";
import { refusalText } from "./calendarRefusals";

const intl = createIntl({ locale: "en", messages: en });

it("says which line of a calendar is to blame", () => {
  const refused = new ApiProblem(400, "invalid", [
    { pointer: "", code: "calendar-date-malformed", params: { line: 12 } },
  ]);

  expect(refusalText(intl, refused)).toContain("line 12");
});

it("says of a file that was refused on its way that it is too large", () => {
  expect(refusalText(intl, new ApiProblem(413, "status-413"))).toBe(
    refusalText(intl, new ApiProblem(413, "too-large")),
  );
});

it("says of everything else what is always said", () => {
  expect(refusalText(intl, new ApiProblem(503, "unavailable"))).not.toContain("calendar");
});
