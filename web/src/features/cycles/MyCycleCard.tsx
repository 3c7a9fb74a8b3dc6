import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { MemberEnrolment } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import classes from "@/shared/meetings/Cards.module.css";
import { standingName } from "@/shared/seats/standings";
import { cycleQuery } from "./cyclesQuery";

/** One of my enrolments; leads to the cycle, where I can answer. */
export function MyCycleCard({ enrolment }: { enrolment: MemberEnrolment }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { data: cycle } = useQuery(cycleQuery(enrolment.host, enrolment.cycleId));
  const read = cycle && textIn(cycle.texts, cycle.fallback, intl.locale);
  return (
    <li className={classes.card}>
      <Text className={classes.host}>{partnerName(enrolment.host)}</Text>
      <Link
        to="/cycles/$host/$cycleId"
        params={{ host: enrolment.host, cycleId: enrolment.cycleId }}
        className={classes.name}
        lang={read?.language}
      >
        {read?.text.title ?? intl.formatMessage({ id: "cycles.someCycle" })}
      </Link>
      <Text fw={600}>{standingName(intl, enrolment.standing)}</Text>
      {enrolment.standing === "offered" && enrolment.until ? (
        <Text>
          <FormattedMessage
            id="cycles.offered.until"
            values={{ until: intl.formatDate(enrolment.until, { dateStyle: "full", timeStyle: "short" }) }}
          />
        </Text>
      ) : null}
    </li>
  );
}
