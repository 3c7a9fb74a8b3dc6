import type { Member } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";

/** What can happen to a membership, apart from being renewed. */
export type Step = "lapse" | "leave" | "return";

interface Words {
  button: MessageId;
  title: MessageId;
  text: MessageId;
  done: MessageId;
}

export const steps: Record<Step, Words> = {
  lapse: {
    button: "members.lapse",
    title: "members.lapse.title",
    text: "members.lapse.text",
    done: "members.lapse.done",
  },
  leave: {
    button: "members.leave",
    title: "members.leave.title",
    text: "members.leave.text",
    done: "members.leave.done",
  },
  return: {
    button: "members.return",
    title: "members.return.title",
    text: "members.return.text",
    done: "members.return.done",
  },
};

export function stepsFrom(state: Member["state"]): readonly Step[] {
  switch (state) {
    case "active":
      return ["lapse", "leave"];
    case "lapsed":
      return ["return", "leave"];
    case "guest":
      return ["leave"];
    case "left":
      return ["return"];
    case "erased":
      return [];
  }
}

/** The steps that lead back to where she stood; none where no step does. */
export function wayBack(before: Member["state"], step: Step): readonly Step[] {
  switch (step) {
    case "lapse":
      return ["return"];
    case "return":
      return before === "left" ? ["leave"] : ["lapse"];
    case "leave":
      if (before === "active") return ["return"];
      return before === "lapsed" ? ["return", "lapse"] : [];
  }
}
