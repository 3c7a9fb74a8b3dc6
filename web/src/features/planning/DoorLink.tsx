import { FormattedMessage, useIntl } from "react-intl";
import { TextLink } from "@/shared/links";

/** The way to the door of one date. */
export function DoorLink({
  partner,
  id,
  planned,
  when,
}: {
  partner: string;
  id: string;
  planned: string;
  when: string;
}) {
  const intl = useIntl();
  return (
    <TextLink
      to="/partners/$partner/gatherings/$gatheringId/dates/$date"
      params={{ partner, gatheringId: id, date: planned }}
      aria-label={`${intl.formatMessage({ id: "checkin.title" })}: ${when}`}
    >
      <FormattedMessage id="checkin.title" />
    </TextLink>
  );
}
