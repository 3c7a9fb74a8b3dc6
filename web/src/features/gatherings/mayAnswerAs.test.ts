import { expect, it } from "vitest";
import type { Me } from "@/api/generated";
import { mayAnswerAs } from "./mayAnswerAs";

const host = "es-uvigo";
const at = (partner: string, roles: Me["memberships"][number]["roles"]) => ({
  partner,
  partnerName: partner,
  roles,
});
const me = {
  memberships: [at("be-mompreneurs", ["member"]), at(host, ["member", "organiser"]), at("fr-x", ["trainer"])],
} as unknown as Me;
const partners = (visibility: "partner" | "federation" | "public") =>
  mayAnswerAs(me, { host, visibility }).map(({ partner }) => partner);

it("offers every partner as whose member somebody may come, the host's own first", () => {
  expect(partners("federation")).toEqual([host, "be-mompreneurs"]);
  expect(partners("public")).toEqual([host, "be-mompreneurs"]);
});

it("offers the host alone when nobody else may know of it", () => {
  expect(partners("partner")).toEqual([host]);
});
