import { queryOptions } from "@tanstack/react-query";
import { listPartners, type Partner } from "@/api/generated";

const PROVISIONING_POLL_MS = 2_000;

export const partnersKey = ["federation-partners"] as const;

/** Every partner; asked again and again while one is still being set up. */
export const partnersQuery = queryOptions({
  queryKey: partnersKey,
  queryFn: async () => (await listPartners({ throwOnError: true })).data.items,
  refetchInterval: (query) => (query.state.data?.some(settingUp) ? PROVISIONING_POLL_MS : false),
});

/** Set up, suspended or resumed: as long as one of the steps is open. */
function settingUp(partner: Partner): boolean {
  return partner.provisioning?.steps.some((step) => step.state !== "done") ?? false;
}
