import { useParams } from "@tanstack/react-router";
import { RequireAccess } from "@/shared/session/RequireAccess";
import { hasRoleAt } from "@/shared/session/session";
import { Inbox } from "./Inbox";

/** The coordinator's inbox of one partner. */
export function ApplicationsPage() {
  const { partner } = useParams({ from: "/partners/$partner/applications" });
  return (
    <RequireAccess allows={(me) => hasRoleAt(me, partner, "coordinator")}>
      <Inbox key={partner} partner={partner} />
    </RequireAccess>
  );
}
