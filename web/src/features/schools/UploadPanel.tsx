import { Alert, Anchor, Button, FileButton, Text, Title } from "@mantine/core";
import { useId, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useToast } from "@/shared/useToast";
import { refusalText } from "./calendarRefusals";
import { exampleCalendar } from "./exampleCalendar";
import classes from "./Schools.module.css";
import { useSchoolCalendar } from "./useSchoolCalendar";

/** Some phones go by the type and not by the ending. */
const ACCEPTED = ".ics,text/calendar";

export function UploadPanel({ partner }: { partner: string }) {
  const intl = useIntl();
  const toast = useToast();
  const titleId = useId();
  const resetFile = useRef<() => void>(null);
  const { upload } = useSchoolCalendar(partner);
  const send = (file: File | null) => {
    // The same file may be chosen again after it was put right.
    resetFile.current?.();
    if (!file || upload.isPending) return;
    upload.mutate(file, {
      onSuccess: ({ holidays }) =>
        toast(intl.formatMessage({ id: "schools.kept" }, { count: holidays.length })),
    });
  };
  const example = exampleCalendar(intl.formatMessage({ id: "schools.example.name" }), new Date());
  return (
    <section className={classes.panel} aria-labelledby={titleId}>
      <Title order={2} size="h3" id={titleId}>
        <FormattedMessage id="schools.upload" />
      </Title>
      <Text c="dimmed">
        <FormattedMessage id="schools.upload.hint" />
      </Text>
      {upload.error ? (
        <Alert color="red" variant="outline" role="alert" w="100%">
          {refusalText(intl, upload.error)}
        </Alert>
      ) : null}
      <FileButton onChange={send} accept={ACCEPTED} resetRef={resetFile}>
        {(props) => (
          <Button size="lg" loading={upload.isPending} {...props}>
            <FormattedMessage id="schools.upload.choose" />
          </Button>
        )}
      </FileButton>
      <Anchor
        href={`data:text/calendar;charset=utf-8,${encodeURIComponent(example)}`}
        download="school-holidays.ics"
      >
        <FormattedMessage id="schools.example" />
      </Anchor>
    </section>
  );
}
