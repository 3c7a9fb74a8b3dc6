import { queryOptions, useQuery } from "@tanstack/react-query";
import { fetchSession, post } from "@/api/client";
import { getMe, type Me, type Role } from "@/api/generated";
import type { Locale } from "@/i18n/locales";

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: fetchSession,
  staleTime: Number.POSITIVE_INFINITY,
});

const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async () => (await getMe({ throwOnError: true })).data,
  staleTime: 60_000,
});

export function useSession() {
  return useQuery(sessionQuery);
}

/** Who is signed in, with her memberships; idle while nobody is. */
export function useMe() {
  const session = useSession();
  return useQuery({ ...meQuery, enabled: session.data?.signedIn === true });
}

export function membershipAt(me: Me | undefined, partner: string) {
  return me?.memberships.find((membership) => membership.partner === partner);
}

export function hasRoleAt(me: Me | undefined, partner: string, role: Role): boolean {
  return membershipAt(me, partner)?.roles.includes(role) ?? false;
}

/** Signing in leaves the page: the identity provider's own page asks for the password. */
export function signIn(locale: Locale, returnTo: string) {
  const query = new URLSearchParams({ ui_locales: locale, returnTo });
  window.location.assign(`/oauth2/authorization/werein?${query}`);
}

/** Ends the session here, then at the identity provider, and comes back to the first page. */
export async function signOut() {
  const answer = await post("/logout");
  window.location.assign(signOutLocation(answer) ?? "/");
}

function signOutLocation(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null || !("location" in answer)) return undefined;
  return typeof answer.location === "string" ? answer.location : undefined;
}

/** The address of the page as a path, as `returnTo` wants it. */
export function currentPath(): string {
  return window.location.pathname + window.location.search;
}
