import type { Band, Member } from "@/api/generated";
import { withoutBlanks } from "@/shared/forms/useRequestForm";
import { mergePatch } from "@/shared/mergePatch";

/** What a form holds of a member: blank where nothing is known. */
export interface MemberValues {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  birthDate: string;
  language: string;
  postalCode: string;
  city: string;
  region: string;
  country: string;
  business: { name: string; trade: string; sector: string; stage: string; enterpriseNumber: string };
  bands: Band[];
  skills: string[];
  helpWanted: string[];
  joinedOn: string;
  paidUntil: string;
}

export function blankMember(language: string): MemberValues {
  return {
    givenName: "",
    familyName: "",
    email: "",
    phone: "",
    birthDate: "",
    language,
    postalCode: "",
    city: "",
    region: "",
    country: "",
    business: { name: "", trade: "", sector: "", stage: "", enterpriseNumber: "" },
    bands: [],
    skills: [],
    helpWanted: [],
    joinedOn: "",
    paidUntil: "",
  };
}

export function memberValues(member: Member): MemberValues {
  const { business } = member;
  return {
    givenName: member.givenName,
    familyName: member.familyName,
    email: member.email ?? "",
    phone: member.phone ?? "",
    birthDate: member.birthDate ?? "",
    language: member.language,
    postalCode: member.postalCode ?? "",
    city: member.city ?? "",
    region: member.region ?? "",
    country: member.country ?? "",
    business: {
      name: business?.name ?? "",
      trade: business?.trade ?? "",
      sector: known(business?.sector),
      stage: known(business?.stage),
      enterpriseNumber: business?.enterpriseNumber ?? "",
    },
    bands: member.bands.toSorted(),
    skills: member.skills,
    helpWanted: member.helpWanted,
    joinedOn: member.joinedOn,
    paidUntil: member.paidUntil ?? "",
  };
}

/** What changes from one content of the form to another, as the API takes it. */
export function patchBetween(before: MemberValues, after: MemberValues): Record<string, unknown> {
  const patch = mergePatch(withoutBlanks(before), withoutBlanks(sorted(after)));
  // Unknown is a value of its own there; it is not taken away.
  if (typeof patch.business === "object" && patch.business !== null) {
    const business = patch.business as Record<string, unknown>;
    for (const name of ["sector", "stage"]) if (business[name] === null) business[name] = "unknown";
  }
  return patch;
}

function sorted(values: MemberValues): MemberValues {
  return { ...values, bands: values.bands.toSorted() };
}

function known(value: string | undefined): string {
  return value === undefined || value === "unknown" ? "" : value;
}
