import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import type { Cycle } from "@/api/generated";
import { Loading } from "@/shared/Loading";
import classes from "@/shared/meetings/Cards.module.css";
import { enrolmentsQuery } from "./cyclesQuery";
import { EnrolForm } from "./EnrolForm";
import { MyStanding } from "./MyStanding";
import { SeatProblem } from "./SeatProblem";
import { useSeatAction } from "./useSeatAction";

/** Where I stand in a cycle, or how I enrol. */
export function MySeat({ cycle }: { cycle: Cycle }) {
  const { data: enrolments, isPending } = useQuery(enrolmentsQuery);
  const action = useSeatAction(cycle.host, cycle.id);
  const noted = enrolments?.find(
    (one) => one.host === cycle.host && one.cycleId === cycle.id && one.standing !== "gone",
  );
  // The answer is there before my own association has heard of it.
  const told = action.data && action.data.answer !== "left" && action.data.answer !== "refused";
  const enrolment = noted?.id ?? (told ? action.data?.id : undefined);
  return (
    <section className={classes.panel} aria-labelledby="my-seat" aria-live="polite">
      <Title order={2} size="h3" id="my-seat">
        <FormattedMessage id="cycles.mySeat" />
      </Title>
      {action.error ? <SeatProblem error={action.error} /> : null}
      {isPending ? <Loading /> : null}
      {enrolment ? (
        <MyStanding cycle={cycle} enrolment={enrolment} action={action} />
      ) : isPending ? null : (
        <EnrolForm cycle={cycle} action={action} />
      )}
    </section>
  );
}
