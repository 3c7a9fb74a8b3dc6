import { queryOptions } from "@tanstack/react-query";
import { getSchoolCalendar } from "@/api/generated";

export const schoolCalendarQuery = (partner: string) =>
  queryOptions({
    queryKey: ["school-calendar", partner] as const,
    queryFn: async () => (await getSchoolCalendar({ path: { partner }, throwOnError: true })).data,
  });
