import { Box, Button, Group, Text } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { type EnrolmentRequest, getMember, getOpenCycle } from "@/api/generated";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { More } from "@/shared/More";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt, membershipAt, useMe } from "@/shared/session/session";
import classes from "./Hosting.module.css";
import { enrolmentRequestsQuery } from "./hostingQuery";
import { useAgreement } from "./useAgreement";

/** Members who would like to enrol with another partner, where their own coordinator is asked. */
export function EnrolmentRequestsPage() {
  const { partner } = useParams({ from: "/partners/$partner/enrolment-requests" });
  return (
    <RequireAccess allows={(me) => hasRoleAt(me, partner, "coordinator")}>
      <Requests key={partner} partner={partner} />
    </RequireAccess>
  );
}

function Requests({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: me } = useMe();
  const list = useInfiniteQuery(enrolmentRequestsQuery(partner));
  const requests = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={intl.formatMessage({ id: "requests.title" })}
      owner={membershipAt(me, partner)?.partnerName ?? partner}
      lead={<FormattedMessage id="requests.lead" />}
    >
      {list.isPending ? <Loading /> : null}
      <ReadingFailed reading={list} />
      {list.data && requests.length === 0 ? (
        <Box className={classes.empty}>
          <Text fw={650}>
            <FormattedMessage id="requests.none" />
          </Text>
          <TextLink to="/cycles">
            <FormattedMessage id="requests.none.next" />
          </TextLink>
        </Box>
      ) : null}
      {requests.length > 0 ? (
        <ul className={classes.people}>
          {requests.map((request) => (
            <Asking key={request.id} partner={partner} request={request} />
          ))}
        </ul>
      ) : null}
      <More list={list} mt="md" />
    </Page>
  );
}

function Asking({ partner, request }: { partner: string; request: EnrolmentRequest }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const { host, cycleId, memberId, people, at, until } = request.enrolment;
  const agreement = useAgreement(partner, request.id);
  const member = useQuery({
    queryKey: ["member", partner, memberId] as const,
    queryFn: async () => (await getMember({ path: { partner, id: memberId }, throwOnError: true })).data,
  });
  const cycle = useQuery({
    queryKey: ["cycles", "one", host, cycleId] as const,
    queryFn: async () => (await getOpenCycle({ path: { host, id: cycleId }, throwOnError: true })).data,
  });
  const title = cycle.data && textIn(cycle.data.texts, cycle.data.fallback, intl.locale);
  const name = member.data
    ? `${member.data.givenName} ${member.data.familyName}`
    : intl.formatMessage({ id: "requests.member" });
  const moment = { dateStyle: "long", timeStyle: "short" } as const;
  return (
    <li className={classes.person}>
      <div>
        <Text fw={650}>{name}</Text>
        {people > 1 ? (
          <Text>
            <FormattedMessage id="roster.leads" values={{ count: people }} />
          </Text>
        ) : null}
        <Text>
          <span lang={title?.language}>
            {title?.text.title ?? intl.formatMessage({ id: "cycles.someCycle" })}
          </span>{" "}
          · {partnerName(host)}
        </Text>
        <Text c="dimmed" size="sm">
          <FormattedMessage id="requests.since" values={{ since: intl.formatDate(at, moment) }} />
          {until ? (
            <>
              {" "}
              <FormattedMessage id="requests.until" values={{ until: intl.formatDate(until, moment) }} />
            </>
          ) : null}
        </Text>
        {agreement.error ? (
          <Text c="red.9" role="alert">
            {explainText(intl, agreement.error)}
          </Text>
        ) : null}
      </div>
      <Group gap="sm">
        <Button
          aria-label={intl.formatMessage({ id: "requests.agree.whom" }, { name })}
          loading={agreement.isPending}
          onClick={() => agreement.mutate({ decision: "agree", name })}
        >
          <FormattedMessage id="requests.agree" />
        </Button>
        <Button
          variant="default"
          aria-label={intl.formatMessage({ id: "requests.decline.whom" }, { name })}
          disabled={agreement.isPending}
          onClick={() => agreement.mutate({ decision: "decline", name })}
        >
          <FormattedMessage id="requests.decline" />
        </Button>
      </Group>
    </li>
  );
}
