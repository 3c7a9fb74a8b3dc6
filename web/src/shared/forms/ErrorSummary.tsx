import { Anchor, Box, List, Text, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { type FieldError, type FieldErrors, type FieldValues, get } from "react-hook-form";
import { FormattedMessage, useIntl } from "react-intl";
import { explain } from "../failure";
import classes from "./ErrorSummary.module.css";
import { fieldId } from "./Field";
import { refusalText } from "./fieldErrors";

/** Everything that stands in the way, on top of the form, with a link to each field. */
export function ErrorSummary<Values extends FieldValues>({
  errors,
  labels,
  failure,
  attempt,
}: {
  errors: FieldErrors<Values>;
  /** The fields in the order of the page, with the words at the field. */
  labels: Record<string, string>;
  failure: unknown;
  attempt: number;
}) {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const announced = useRef(0);
  useEffect(() => {
    // The refusals may be rendered after the attempt was counted: wait for the box.
    if (attempt === announced.current || !box.current) return;
    announced.current = attempt;
    box.current.focus();
  });

  const refused = Object.entries(labels).flatMap(([name, label]) => {
    const error = get(errors, name) as FieldError | undefined;
    if (!error?.type) return [];
    return [{ name, label, text: refusalText(intl, String(error.type), Number(error.message) || undefined) }];
  });
  if (refused.length === 0 && !failure) return null;
  const explanation = failure ? explain(failure) : null;

  return (
    <Box
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
      className={classes.summary}
    >
      <Title order={2} size="h4" id="error-summary-title">
        <FormattedMessage id={explanation ? explanation.title : "form.problem"} />
      </Title>
      {explanation ? (
        <Text mt="xs">
          <FormattedMessage id={explanation.text} />
        </Text>
      ) : (
        <List mt="xs" listStyleType="none" spacing={4}>
          {refused.map(({ name, label, text }) => (
            <List.Item key={name}>
              <Anchor
                href={`#${fieldId(name)}`}
                className={classes.link}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(name))?.focus();
                }}
              >
                {label}: {text}
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </Box>
  );
}
