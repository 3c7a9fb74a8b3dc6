import { Alert, Box, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { ButtonLink } from "@/shared/links";
import classes from "@/shared/meetings/Cards.module.css";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { enrolmentsQuery } from "./cyclesQuery";
import { MyCycleCard } from "./MyCycleCard";
import { inOrderOfUrgency } from "./urgency";

/** What I am enrolled in, wait for or have been offered; what wants an answer comes first. */
export function MyCyclesPage() {
  return (
    <RequireAccess allows={(me) => me.memberships.length > 0}>
      <MyCycles />
    </RequireAccess>
  );
}

function MyCycles() {
  const intl = useIntl();
  const { data: enrolments, error, isPending } = useQuery(enrolmentsQuery);
  return (
    <Page
      title={intl.formatMessage({ id: "cycles.mine" })}
      actions={
        <ButtonLink to="/cycles" variant="default">
          <FormattedMessage id="cycles.title" />
        </ButtonLink>
      }
    >
      {isPending ? <Loading /> : null}
      {error ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, error)}
        </Alert>
      ) : null}
      {enrolments?.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650}>
            <FormattedMessage id="cycles.mine.none" />
          </Text>
          <ButtonLink to="/cycles">
            <FormattedMessage id="cycles.mine.find" />
          </ButtonLink>
        </Box>
      ) : null}
      {enrolments && enrolments.length > 0 ? (
        <ul className={classes.list}>
          {inOrderOfUrgency(enrolments).map((enrolment) => (
            <MyCycleCard key={enrolment.id} enrolment={enrolment} />
          ))}
        </ul>
      ) : null}
    </Page>
  );
}
