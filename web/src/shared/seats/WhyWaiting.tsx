import { List, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Waiting } from "@/api/generated";
import { moveText, whyText } from "./standings";
import classes from "./WhyWaiting.module.css";

/** Her place in the list, why she waits, and what would move her. */
export function WhyWaiting({ waiting }: { waiting: Waiting }) {
  const intl = useIntl();
  return (
    <div>
      <Text className={classes.place}>
        <FormattedMessage id="cycles.place" values={{ place: waiting.place }} />
      </Text>
      <Text mt="xs">{whyText(intl, waiting.why)}</Text>
      {waiting.moves.length > 0 ? (
        <>
          <Text fw={600} mt="sm">
            <FormattedMessage id="cycles.moves" />
          </Text>
          <List spacing={4}>
            {waiting.moves.map((move) => (
              <List.Item key={move.kind}>{moveText(intl, move)}</List.Item>
            ))}
          </List>
        </>
      ) : null}
    </div>
  );
}
