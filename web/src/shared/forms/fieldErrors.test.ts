import { describe, expect, it } from "vitest";
import { zRegisterMemberRequest, zSubmitApplicationRequest } from "@/api/generated/zod.gen";
import { fromSchema, fromServer } from "./fieldErrors";
import { withoutBlanks } from "./useRequestForm";

const filled = { givenName: "An", familyName: "Peeters", email: "an@example.org", language: "nl" };

function refusals(values: object) {
  const checked = zSubmitApplicationRequest.safeParse(withoutBlanks(values), { reportInput: true });
  return checked.success ? [] : checked.error.issues.map(fromSchema);
}

describe("what the generated schema refuses", () => {
  it("accepts the four facts an application needs", () => {
    expect(refusals({ ...filled, phone: "", business: { name: "", trade: " ", stage: "" } })).toEqual([]);
  });

  it("names a field left empty as needed", () => {
    expect(refusals({ ...filled, givenName: "  " })).toEqual([{ field: "givenName", code: "required" }]);
  });

  it("names a half address as such", () => {
    expect(refusals({ ...filled, email: "an@" })).toEqual([{ field: "email", code: "email" }]);
  });

  it("says how long a text may be, in a nested field as well", () => {
    expect(refusals({ ...filled, business: { name: "x".repeat(121) } })).toEqual([
      { field: "business.name", code: "too-long", max: 120 },
    ]);
  });

  it("asks for a date that exists", () => {
    const checked = zRegisterMemberRequest.safeParse({ ...filled, birthDate: "1980-02-31" });
    expect(checked.error?.issues.map(fromSchema)).toEqual([{ field: "birthDate", code: "date" }]);
  });

  it("asks for a choice where the value is none of the offered", () => {
    expect(refusals({ ...filled, language: "it" })).toEqual([{ field: "language", code: "choose" }]);
  });
});

describe("what the server refuses", () => {
  it("lands at the field of its pointer", () => {
    expect(fromServer({ pointer: "/business/name", code: "too-long", params: { max: 120 } })).toEqual({
      field: "business.name",
      code: "too-long",
      max: 120,
    });
  });

  it.each([
    ["/business/enterpriseNumber", "enterprise-number-invalid", "enterprise-number"],
    ["/birthDate", "date-impossible", "date"],
    ["/phone", "phone-invalid", "phone"],
  ])("says at %s what %s means", (pointer, code, shown) => {
    expect(fromServer({ pointer, code }).code).toBe(shown);
  });

  it("shows an unknown code as a form that is not right", () => {
    expect(fromServer({ pointer: "/phone", code: "brand-new-rule" })).toEqual({
      field: "phone",
      code: "invalid",
    });
  });
});

describe("blank values", () => {
  it("are left out, at every depth, and texts are trimmed", () => {
    expect(withoutBlanks({ a: " x ", b: "", c: { d: "", e: " " }, f: { g: "y" }, h: [], i: 0 })).toEqual({
      a: "x",
      f: { g: "y" },
      h: [],
      i: 0,
    });
  });
});
