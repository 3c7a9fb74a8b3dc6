import { useSearch } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import type { Attending } from "@/shared/meetings/attendLink";
import { Page } from "@/shared/Page";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { AttendForm } from "./AttendForm";
import { OpenDoors } from "./OpenDoors";

/** I am there: by the picture on the wall, which brings its code along, or by typing it. */
export function AttendPage() {
  const intl = useIntl();
  const search = useSearch({ from: "/attend" });
  const place = placeOf(search);
  return (
    <RequireAccess allows={(me) => me.memberships.length > 0}>
      <Page title={intl.formatMessage({ id: "attend.title" })} size="narrow">
        {place ? <AttendForm place={place} code={search.code} /> : <OpenDoors />}
      </Page>
    </RequireAccess>
  );
}

type Asked = Partial<Record<"host" | "cycle" | "session" | "gathering" | "date", string | undefined>>;

function placeOf({ host, cycle, session, gathering, date }: Asked): Attending | undefined {
  if (host && cycle && session) return { host, cycle, session };
  return host && gathering && date ? { host, gathering, date } : undefined;
}
