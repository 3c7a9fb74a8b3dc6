import { Button, TextInput, Title } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useToast } from "@/shared/useToast";
import { refusalText } from "./calendarRefusals";
import classes from "./Schools.module.css";
import { useSchoolCalendar } from "./useSchoolCalendar";

export function LinkPanel({ partner, linked }: { partner: string; linked: string }) {
  const intl = useIntl();
  const toast = useToast();
  const titleId = useId();
  const [typed, setTyped] = useState(linked);
  const { link } = useSchoolCalendar(partner);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (link.isPending) return;
    // Calendar programs know the same addresses under a name of their own.
    link.mutate(typed.trim().replace(/^webcal:/i, "https:"), {
      onSuccess: ({ holidays }) =>
        toast(intl.formatMessage({ id: "schools.kept" }, { count: holidays.length })),
    });
  };
  return (
    <section className={classes.panel} aria-labelledby={titleId}>
      <Title order={2} size="h3" id={titleId}>
        <FormattedMessage id="schools.link" />
      </Title>
      <form onSubmit={send} noValidate>
        <TextInput
          w="100%"
          type="url"
          inputMode="url"
          autoComplete="off"
          label={intl.formatMessage({ id: "schools.link.field" })}
          description={intl.formatMessage({ id: "schools.link.hint" })}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            link.reset();
          }}
          error={link.error ? <span role="alert">{refusalText(intl, link.error)}</span> : null}
        />
        <Button type="submit" variant="default" loading={link.isPending}>
          <FormattedMessage id="schools.link.save" />
        </Button>
      </form>
    </section>
  );
}
