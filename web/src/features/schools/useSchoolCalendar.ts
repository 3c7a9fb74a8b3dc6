import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  linkSchoolCalendar,
  removeSchoolCalendar,
  type SchoolCalendar,
  uploadSchoolCalendar,
} from "@/api/generated";
import { schoolCalendarQuery } from "./schoolCalendarQuery";

/** What a coordinator does with the calendar; the answer is the calendar as it is then. */
export function useSchoolCalendar(partner: string) {
  const queryClient = useQueryClient();
  const onSuccess = async (calendar: SchoolCalendar) => {
    queryClient.setQueryData(schoolCalendarQuery(partner).queryKey, calendar);
    await queryClient.invalidateQueries({ queryKey: ["shut-out"] });
  };
  const path = { partner };
  return {
    upload: useMutation({
      mutationFn: async (file: File) =>
        (await uploadSchoolCalendar({ path, body: file, throwOnError: true })).data,
      onSuccess,
    }),
    link: useMutation({
      mutationFn: async (link: string) =>
        (await linkSchoolCalendar({ path, body: { link }, throwOnError: true })).data,
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: async () => (await removeSchoolCalendar({ path, throwOnError: true })).data,
      onSuccess,
    }),
  };
}
