import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useIntl } from "react-intl";
import { type CycleRequest, draftCycle } from "@/api/generated";
import { useLanguage } from "@/i18n/LanguageProvider";
import { idempotencyKeys } from "@/shared/idempotency";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { membershipAt, useMe } from "@/shared/session/session";
import { ownTimeZone } from "@/shared/timeZones";
import { CycleForm } from "./CycleForm";
import { blankCycle } from "./cycleValues";
import { hostedCycleQuery, hostedCyclesQuery } from "./hostingQuery";
import { mayHost } from "./mayHost";

/** The first draft of a cycle; nobody outside learns of it. */
export function NewCyclePage() {
  const { partner } = useParams({ from: "/partners/$partner/cycles/new" });
  return (
    <RequireAccess allows={(me) => mayHost(me, partner)}>
      <NewCycle key={partner} partner={partner} />
    </RequireAccess>
  );
}

function NewCycle({ partner }: { partner: string }) {
  const intl = useIntl();
  const { locale } = useLanguage();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const keyFor = useMemo(idempotencyKeys, []);
  const [refused, setRefused] = useState(false);
  const zone = ownTimeZone();

  const send = async (body: CycleRequest) => {
    const { data: cycle } = await draftCycle({
      path: { partner },
      body,
      headers: keyFor(body),
      throwOnError: true,
    });
    queryClient.setQueryData(hostedCycleQuery(partner, cycle.id).queryKey, cycle);
    await queryClient.invalidateQueries({ queryKey: hostedCyclesQuery(partner).queryKey });
    await navigate({
      to: "/partners/$partner/cycles/$cycleId",
      params: { partner, cycleId: cycle.id },
      replace: true,
    });
  };

  return (
    <Page
      title={intl.formatMessage({ id: "hosting.new" })}
      owner={membershipAt(me, partner)?.partnerName ?? partner}
      size="narrow"
      titlePrefix={refused ? intl.formatMessage({ id: "form.titleError" }) : undefined}
    >
      <CycleForm
        host={partner}
        values={blankCycle(locale, partner, zone)}
        zone={zone}
        fixed={null}
        send={send}
        onRefused={setRefused}
        cancel={() => navigate({ to: "/partners/$partner/cycles", params: { partner } })}
      />
    </Page>
  );
}
