import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import classes from "@/shared/meetings/Cards.module.css";
import { ConfidenceForm } from "./ConfidenceForm";
import { confidenceQuery } from "./confidenceQuery";

/** How I see myself before and after the cycle; nobody else reads it. */
export function MyConfidence({ host, id }: { host: string; id: string }) {
  const { data: said } = useQuery(confidenceQuery(host, id));
  if (!said?.now) return null;
  return (
    <section className={classes.panel} aria-labelledby="my-confidence">
      <Title order={2} size="h3" id="my-confidence">
        <FormattedMessage id="confidence.title" />
      </Title>
      <Text>
        <FormattedMessage id={said.now === "before" ? "confidence.before" : "confidence.after"} />
      </Text>
      <ConfidenceForm key={said.now} host={host} id={id} said={said[said.now]} />
      <Text c="dimmed" size="sm">
        <FormattedMessage id="confidence.private" />
      </Text>
    </section>
  );
}
