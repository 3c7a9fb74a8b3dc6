import { Badge } from "@mantine/core";
import { IconClockExclamation, IconEye, IconMailQuestion, IconUserQuestion } from "@tabler/icons-react";
import { FormattedMessage } from "react-intl";
import type { Application } from "@/api/generated";

/** What needs attention, each as words and a sign, never as colour alone. */
export function ApplicationMarks({ application }: { application: Application }) {
  const open = application.state === "submitted" || application.state === "in-review";
  return (
    <>
      {open && application.overdue ? (
        <Badge
          color="coral.8"
          variant="filled"
          tt="none"
          size="lg"
          leftSection={<IconClockExclamation size={16} aria-hidden />}
        >
          <FormattedMessage id="applications.overdue" />
        </Badge>
      ) : null}
      {application.state === "in-review" ? (
        <Badge
          color="plum"
          variant="light"
          tt="none"
          size="lg"
          leftSection={<IconEye size={16} aria-hidden />}
        >
          <FormattedMessage id="applications.inReview" />
        </Badge>
      ) : null}
      {open && !application.confirmed ? (
        <Badge
          color="gray.7"
          variant="outline"
          tt="none"
          size="lg"
          leftSection={<IconMailQuestion size={16} aria-hidden />}
        >
          <FormattedMessage id="applications.unconfirmed" />
        </Badge>
      ) : null}
      {open && application.possibleMember ? (
        <Badge
          color="gray.7"
          variant="outline"
          tt="none"
          size="lg"
          leftSection={<IconUserQuestion size={16} aria-hidden />}
        >
          <FormattedMessage id="applications.possibleMember" />
        </Badge>
      ) : null}
    </>
  );
}
