import type { UseFormReturn } from "react-hook-form";
import { useIntl } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";
import { textLabels } from "@/shared/meetings/textLabels";
import type { CycleValues } from "./cycleValues";

/** The fields of the editor in the order of the page, with their words, for the summary of errors. */
export function useCycleLabels(form: UseFormReturn<CycleValues>): Record<string, string> {
  const intl = useIntl();
  const say = (id: MessageId) => intl.formatMessage({ id });
  const { languages, sessions, openTo } = form.getValues();
  const labels = textLabels(intl, languages);
  sessions.forEach((_, place) => {
    const session = intl.formatMessage({ id: "hosting.session" }, { number: place + 1 });
    const field = (name: string, label: string) => {
      labels[`sessions.${place}.${name}`] = `${session}: ${label}`;
    };
    field("date", say("hosting.session.date"));
    field("startsAt", say("hosting.session.starts"));
    field("endsAt", say("hosting.session.ends"));
    field("zone", say("partner.timeZone"));
    field("mode", say("hosting.session.mode"));
    field("place.name", say("hosting.session.place"));
    field("place.street", say("hosting.session.street"));
    field("place.postalCode", say("person.postalCode"));
    field("place.city", say("person.city"));
    field("place.country", say("person.country"));
    field("link", say("hosting.session.link"));
  });
  labels.openTo = say("hosting.openTo");
  labels["seats.capacity"] = say("hosting.seats.capacity");
  labels["seats.enrolmentClosesAt"] = say("hosting.seats.closes");
  labels["seats.offerHours"] = say("hosting.seats.offer");
  labels["seats.floors.seats"] = say("hosting.floors");
  for (const quota of [...openTo, ...new Set(openTo.map((partner) => partner.slice(0, 2)))]) {
    labels[`seats.floors.seats.${quota}`] = say("hosting.floors");
  }
  labels["seats.floorsReleaseAt"] = say("hosting.floors.release");
  labels["seats.order.decidesAt"] = say("hosting.order.decides");
  labels.attendanceRule = say("hosting.rule");
  return labels;
}
