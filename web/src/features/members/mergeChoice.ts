import type { Member } from "@/api/generated";
import { isBlank, type MemberField, memberFields, read, sameIn } from "./memberFields";
import type { MemberValues } from "./memberValues";

/** The record that stays: the one with the account, or else the one that was there first. */
export function keptOf([first, second]: readonly [Member, Member]): Member {
  if ((first.account === null) !== (second.account === null)) return first.account ? first : second;
  return second.joinedOn < first.joinedOn ? second : first;
}

/** The fields in which both say something, and not the same: here somebody must choose. */
export function contested(kept: MemberValues, other: MemberValues): MemberField[] {
  return memberFields.filter(
    (field) => !isBlank(kept, field) && !isBlank(other, field) && !sameIn(kept, other, field),
  );
}

/** The fields that only the other record knows: they come over by themselves. */
export function filledIn(kept: MemberValues, other: MemberValues): MemberField[] {
  return memberFields.filter((field) => isBlank(kept, field) && !isBlank(other, field));
}

/** What most people would choose: the longest membership, and otherwise the record that stays. */
export function takesOther(kept: MemberValues, other: MemberValues, field: MemberField): boolean {
  if (field.name === "joinedOn") return read(other, field) < read(kept, field);
  if (field.name === "paidUntil") return read(other, field) > read(kept, field);
  return false;
}
