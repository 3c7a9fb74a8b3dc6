import { useMutation } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { formatDay } from "./days";
import { fullName } from "./people";
import { useChangeMember } from "./useChangeMember";
import { useLapse } from "./useLapse";
import { useRenew } from "./useRenew";

/** Renews, says until when, and offers to put back the day that was there before. */
export function useRenewal(partner: string, takeFocus: () => void) {
  const intl = useIntl();
  const toast = useToast();
  const { mutateAsync: renew } = useRenew(partner);
  const { mutateAsync: change } = useChangeMember(partner);
  const { mutateAsync: lapse } = useLapse(partner);

  const undo = async (before: Member, after: Member) => {
    const name = fullName(before);
    try {
      const patch = { paidUntil: before.paidUntil };
      const restored = await change({ id: after.id, version: after.version, patch });
      if (before.state === "lapsed") await lapse(restored);
      toast(intl.formatMessage({ id: "members.undone" }, { name }));
      takeFocus();
    } catch (error) {
      toast(explainText(intl, error), "red");
    }
  };

  return useMutation({
    mutationFn: (renewal: { member: Member; paidUntil: string }) => renew(renewal),
    onSuccess: (after, { member, paidUntil }) => {
      toast(
        intl.formatMessage(
          { id: "members.renew.done" },
          { name: fullName(member), date: formatDay(intl, paidUntil) },
        ),
        "plum",
        member.state === "guest" ? undefined : () => undo(member, after),
      );
    },
  });
}
