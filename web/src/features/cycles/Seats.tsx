import { Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { CycleSeats } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { countryName } from "@/shared/names";
import classes from "./Seats.module.css";

const rules: Record<string, MessageId> = {
  arrival: "cycles.rule.arrival",
  priority: "cycles.rule.priority",
  draw: "cycles.rule.draw",
};

/** How full it is, as a picture and in words, and by which rule seats are given. */
export function Seats({ seats }: { seats: CycleSeats }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const taken = seats.capacity - seats.free;
  const floors = Object.entries(seats.floors.seats);
  const quota = (key: string) =>
    seats.floors.by === "country" ? countryName(intl, key.toUpperCase()) : partnerName(key);
  return (
    <section className={classes.panel} aria-labelledby="cycle-seats">
      <Title order={2} size="h3" id="cycle-seats">
        <FormattedMessage id="cycles.seats" />
      </Title>
      <div className={classes.seats} aria-hidden>
        <span className={classes.taken} style={{ width: `${(100 * taken) / seats.capacity}%` }} />
      </div>
      <Text fw={600}>
        <FormattedMessage
          id="cycles.seats.free"
          values={{ free: seats.free, capacity: seats.capacity, waiting: seats.waiting }}
        />
      </Text>
      {floors.length > 0 ? (
        <Text>
          <FormattedMessage
            id="cycles.seats.floors"
            values={{
              floors: intl.formatList(floors.map(([key, count]) => `${quota(key)} ${count}`)),
              date: intl.formatDate(seats.floorsReleaseAt, { dateStyle: "long" }),
            }}
          />
        </Text>
      ) : null}
      <Text>
        <FormattedMessage
          id={rules[seats.order.by] ?? "cycles.rule.arrival"}
          values={{
            date: seats.order.decidesAt
              ? intl.formatDate(seats.order.decidesAt, { dateStyle: "long", timeStyle: "short" })
              : "",
          }}
        />{" "}
        <FormattedMessage id="cycles.rule.offer" values={{ hours: seats.offerHours }} />
      </Text>
      <Text>
        <FormattedMessage
          id="cycles.closes"
          values={{
            date: intl.formatDate(seats.enrolmentClosesAt, { dateStyle: "long", timeStyle: "short" }),
          }}
        />
      </Text>
    </section>
  );
}
