import { Alert, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { ApiProblem } from "@/api/problem";
import { explainText } from "@/shared/failure";
import { QrCode } from "@/shared/QrCode";
import type { Door } from "./door";
import classes from "./Hosting.module.css";

const WINDOW_MS = 30_000;
const SOONEST_MS = 1_000;

/** The code of this half minute, as a picture and to be typed. */
export function CodePanel({ door }: { door: Door }) {
  const intl = useIntl();
  const code = useQuery({
    queryKey: ["door-code", door.list] as const,
    queryFn: door.showCode,
    // This device's clock may be wrong: never later than a code can last.
    refetchInterval: ({ state }) =>
      state.data
        ? Math.min(WINDOW_MS, Math.max(SOONEST_MS, Date.parse(state.data.changesAt) - Date.now()))
        : WINDOW_MS,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  const closed = code.error instanceof ApiProblem && code.error.code === "not-while-doors-are-closed";
  const shown = code.error ? undefined : code.data?.code;
  return (
    <section className={classes.panel} aria-labelledby="session-code">
      <Title order={2} size="h3" id="session-code">
        <FormattedMessage id="checkin.code" />
      </Title>
      {closed ? (
        <Text>
          <FormattedMessage id="checkin.closed" />
        </Text>
      ) : null}
      {code.error && !closed ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, code.error)}
        </Alert>
      ) : null}
      {shown ? (
        <>
          <QrCode text={door.link(shown)} label={intl.formatMessage({ id: "checkin.picture" })} />
          <Text className={classes.code}>{shown}</Text>
          <Text c="dimmed" ta="center">
            <FormattedMessage id="checkin.code.how" values={{ address: `${window.location.host}/attend` }} />
          </Text>
        </>
      ) : null}
    </section>
  );
}
