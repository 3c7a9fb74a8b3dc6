import { Alert } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Me } from "@/api/generated";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { useSession } from "@/shared/session/session";
import { CheckInList } from "./CheckInList";
import type { KeptList } from "./checkInStore";
import type { Door } from "./door";
import { useCheckIn } from "./useCheckIn";
import { useKeptList } from "./useKeptList";

/** Who may stand at a door. Without a network nobody can be asked: the list on this device needs no answer. */
export function DoorAccess({
  door,
  partner,
  allows,
  children,
}: {
  door: Door;
  partner: string;
  allows: (me: Me, partner: string) => boolean;
  children: ReactNode;
}) {
  const kept = useKeptList(door.list);
  const session = useSession();
  if (session.error && kept.data) {
    return <WithoutNetwork door={door} owner={partner} kept={kept.data} again={session.refetch} />;
  }
  return <RequireAccess allows={(me) => allows(me, partner)}>{children}</RequireAccess>;
}

/** The list as this device holds it, where nobody else can be asked. */
function WithoutNetwork({
  door,
  owner,
  kept,
  again,
}: {
  door: Door;
  owner: string;
  kept: KeptList;
  again: () => Promise<unknown>;
}) {
  const intl = useIntl();
  useEffect(() => {
    const ask = () => void again();
    window.addEventListener("online", ask);
    return () => window.removeEventListener("online", ask);
  }, [again]);
  const checkIn = useCheckIn(door);
  return (
    <Page
      title={intl.formatMessage({ id: "checkin.of" }, { title: kept.title })}
      owner={owner}
      lead={kept.when}
      size="narrow"
    >
      <Alert color="plum" variant="outline" role="status" mb="md">
        <FormattedMessage
          id="checkin.offline"
          values={{ since: intl.formatDate(kept.savedAt, { dateStyle: "medium", timeStyle: "short" }) }}
        />
      </Alert>
      <CheckInList people={kept.people} marks={kept.marks} checkIn={checkIn} />
    </Page>
  );
}
