import { Stack } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { ApiProblem } from "@/api/problem";
import { FailurePage } from "@/shared/FailurePage";
import { FilterLinks } from "@/shared/FilterLinks";
import { Loading } from "@/shared/Loading";
import { More } from "@/shared/More";
import { Page } from "@/shared/Page";
import { ReadingFailed } from "@/shared/ReadingFailed";
import { membershipAt, useMe } from "@/shared/session/session";
import { ApplicationDrawer } from "./ApplicationDrawer";
import { ApplicationList } from "./ApplicationList";
import { applicationsQuery, type Filter, filters } from "./applicationsQuery";
import { EmptyInbox } from "./EmptyInbox";

export function Inbox({ partner }: { partner: string }) {
  const intl = useIntl();
  const navigate = useNavigate({ from: "/partners/$partner/applications" });
  const { state, show } = useSearch({ from: "/partners/$partner/applications" });
  const { data: me } = useMe();
  const owner = membershipAt(me, partner)?.partnerName ?? partner;
  const list = useInfiniteQuery(applicationsQuery(partner, state));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];

  if (list.error instanceof ApiProblem && [403, 404].includes(list.error.status)) {
    return <FailurePage error={list.error} />;
  }
  return (
    <Page title={intl.formatMessage({ id: "applications.title" })} owner={owner}>
      <FilterLinks
        label={intl.formatMessage({ id: "applications.filter" })}
        options={filters.map((filter) => ({
          value: filter,
          label: intl.formatMessage({ id: filterNames[filter] }),
        }))}
        to="/partners/$partner/applications"
        params={{ partner }}
        current={state}
        name="state"
      />
      <ReadingFailed reading={list} mb="md" />
      {list.isPending ? <Loading /> : null}
      {list.data ? (
        <Stack gap="md">
          {items.length > 0 ? (
            <ApplicationList partner={partner} state={state} items={items} />
          ) : (
            <EmptyInbox partner={partner} filter={state} />
          )}
          <More list={list} style={{ alignSelf: "start" }} />
        </Stack>
      ) : null}
      <ApplicationDrawer
        partner={partner}
        owner={owner}
        id={show}
        close={() => navigate({ search: { state }, replace: true, resetScroll: false })}
      />
    </Page>
  );
}

const filterNames = {
  open: "applications.filter.open",
  approved: "applications.filter.approved",
  declined: "applications.filter.declined",
  withdrawn: "applications.filter.withdrawn",
} as const satisfies Record<Filter, string>;
