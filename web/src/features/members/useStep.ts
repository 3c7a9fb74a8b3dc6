import { useMutation } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { fullName } from "./people";
import { type Step, steps, wayBack } from "./steps";
import { useDeparture } from "./useDeparture";
import { useLapse } from "./useLapse";
import { useReturn } from "./useReturn";

/** Takes a step, says so, and offers the way back; buttons that had the focus may be gone after it. */
export function useStep(partner: string, takeFocus: () => void) {
  const intl = useIntl();
  const toast = useToast();
  const { mutateAsync: lapse } = useLapse(partner);
  const { mutateAsync: leave } = useDeparture(partner);
  const { mutateAsync: comeBack } = useReturn(partner);
  const take: Record<Step, (member: Member) => Promise<Member>> = { lapse, leave, return: comeBack };

  const undo = async (member: Member, way: readonly Step[]) => {
    const name = fullName(member);
    try {
      let now = member;
      for (const step of way) now = await take[step](now);
      toast(intl.formatMessage({ id: "members.undone" }, { name }));
      takeFocus();
    } catch (error) {
      toast(explainText(intl, error), "red");
    }
  };

  return useMutation({
    mutationFn: ({ member, next }: { member: Member; next: Step }) => take[next](member),
    onSuccess: (after, { member, next }) => {
      takeFocus();
      const way = wayBack(member.state, next);
      toast(
        intl.formatMessage({ id: steps[next].done }, { name: fullName(member) }),
        "plum",
        way.length > 0 ? () => undo(after, way) : undefined,
      );
    },
  });
}
