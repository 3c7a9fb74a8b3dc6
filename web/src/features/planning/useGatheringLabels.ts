import type { UseFormReturn } from "react-hook-form";
import { useIntl } from "react-intl";
import type { MessageId } from "@/i18n/loadMessages";
import { textLabels } from "@/shared/meetings/textLabels";
import type { GatheringValues } from "./gatheringValues";

const fields: Record<string, MessageId> = {
  date: "hosting.session.date",
  startsAt: "hosting.session.starts",
  endsAt: "hosting.session.ends",
  zone: "partner.timeZone",
  "repeating.often": "planning.repeats",
  "repeating.interval": "planning.interval",
  "repeating.count": "planning.count",
  "repeating.until": "planning.until",
  except: "planning.except",
  mode: "hosting.session.mode",
  "place.name": "hosting.session.place",
  "place.street": "hosting.session.street",
  "place.postalCode": "person.postalCode",
  "place.city": "person.city",
  "place.country": "person.country",
  link: "hosting.session.link",
  visibility: "planning.visibility",
  languages: "planning.spoken",
  capacity: "planning.capacity",
};

/** The fields of the editor in the order of the page, with their words, for the summary of errors. */
export function useGatheringLabels(form: UseFormReturn<GatheringValues>): Record<string, string> {
  const intl = useIntl();
  return {
    ...textLabels(intl, form.getValues("languages")),
    ...Object.fromEntries(Object.entries(fields).map(([name, id]) => [name, intl.formatMessage({ id })])),
  };
}
