import { Progress, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import classes from "./Imports.module.css";
import { importName } from "./importName";
import { isMoving, stateName } from "./importStates";
import { presetName } from "./presets";
import { percentOf } from "./progress";
import { StateBadge } from "./StateBadge";
import { summaryText } from "./summaries";

export function ImportCard({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  return (
    <li className={classes.card}>
      <div className={classes.cardWho}>
        <Link
          to="/partners/$partner/imports/$importId"
          params={{ partner, importId: one.id }}
          className={classes.cardName}
        >
          {importName(intl, one)}
        </Link>
        <Text c="dimmed">
          {presetName(intl, one.preset)}
          {" · "}
          <FormattedMessage
            id="imports.uploadedAt"
            values={{ date: intl.formatDate(one.createdAt, { dateStyle: "medium", timeStyle: "short" }) }}
          />
        </Text>
      </div>
      <div>
        <StateBadge state={one.state} />
        {isMoving(one.state) ? (
          <Progress.Root size="lg" radius="xl" mt="xs" bg="gray.3">
            <Progress.Section
              value={percentOf(one.progress)}
              aria-label={`${stateName(intl, one.state)} – ${importName(intl, one)}`}
            />
          </Progress.Root>
        ) : (
          <Text mt={4}>{summaryText(intl, one)}</Text>
        )}
      </div>
    </li>
  );
}
