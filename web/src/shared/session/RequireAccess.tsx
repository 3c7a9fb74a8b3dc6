import type { ReactNode } from "react";
import type { Me } from "@/api/generated";
import { FailurePage } from "@/shared/FailurePage";
import { ForbiddenPage, SignInPage } from "@/shared/GuardPages";
import { Loading } from "@/shared/Loading";
import { useMe, useSession } from "./session";

/** Shows a page to those it is for. The services decide; this only spares people a dead end. */
export function RequireAccess({ allows, children }: { allows: (me: Me) => boolean; children: ReactNode }) {
  const session = useSession();
  const me = useMe();
  if (session.error) return <FailurePage error={session.error} retry={session.refetch} />;
  if (session.isPending) return <Loading />;
  if (!session.data.signedIn && !me.data) return <SignInPage />;
  if (me.error && !me.data) return <FailurePage error={me.error} retry={me.refetch} />;
  if (!me.data) return <Loading />;
  return allows(me.data) ? children : <ForbiddenPage />;
}
