import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useIntl } from "react-intl";
import { type GatheringRequest, planGathering } from "@/api/generated";
import { useLanguage } from "@/i18n/LanguageProvider";
import { idempotencyKeys } from "@/shared/idempotency";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe } from "@/shared/session/session";
import { ownTimeZone } from "@/shared/timeZones";
import { useToast } from "@/shared/useToast";
import { atItsField } from "./atItsField";
import { GatheringForm } from "./GatheringForm";
import { blankGathering } from "./gatheringValues";
import { mayPlan } from "./mayPlan";
import { plannedDatesQuery, plannedGatheringQuery } from "./planningQuery";

/** A gathering is planned and told of at once. */
export function NewGatheringPage() {
  const { partner } = useParams({ from: "/partners/$partner/gatherings/new" });
  return (
    <RequireAccess allows={(me) => mayPlan(me, partner)}>
      <NewGathering key={partner} partner={partner} />
    </RequireAccess>
  );
}

function NewGathering({ partner }: { partner: string }) {
  const intl = useIntl();
  const toast = useToast();
  const { locale } = useLanguage();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const [refused, setRefused] = useState(false);

  const send = async (body: GatheringRequest) => {
    const { data: gathering } = await planGathering({
      path: { partner },
      body,
      headers: keyFor(body),
      throwOnError: true,
    }).catch((error) => {
      throw atItsField(error);
    });
    queryClient.setQueryData(plannedGatheringQuery(partner, gathering.id).queryKey, gathering);
    await queryClient.invalidateQueries({ queryKey: plannedDatesQuery(partner).queryKey });
    toast(intl.formatMessage({ id: "planning.planned" }, { count: gathering.dates.length }));
    await navigate({
      to: "/partners/$partner/gatherings/$gatheringId",
      params: { partner, gatheringId: gathering.id },
      replace: true,
    });
  };

  return (
    <Page
      title={intl.formatMessage({ id: "planning.new" })}
      owner={membershipAt(me, partner)?.partnerName ?? partner}
      size="narrow"
      titlePrefix={refused ? intl.formatMessage({ id: "form.titleError" }) : undefined}
    >
      <GatheringForm
        host={partner}
        values={blankGathering(locale, ownTimeZone())}
        scope="all"
        timed
        save={intl.formatMessage({ id: "planning.save.new" })}
        send={send}
        onRefused={setRefused}
        cancel={() => navigate({ to: "/partners/$partner/gatherings", params: { partner } })}
      />
    </Page>
  );
}
