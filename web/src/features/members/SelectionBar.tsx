import { Button, Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import classes from "./SelectionBar.module.css";

/** What can be done with the chosen members; at hand while she goes on choosing. */
export function SelectionBar({
  count,
  invite,
  clear,
}: {
  count: number;
  invite: () => void;
  clear: () => void;
}) {
  return (
    <div className={classes.place}>
      {/* Announced while it grows, so it is there before anything is chosen. */}
      <Text role="status" className="visually-hidden">
        {count > 0 ? <FormattedMessage id="members.chosen" values={{ count }} /> : null}
      </Text>
      {count > 0 ? (
        <div className={classes.bar} data-selection-bar>
          <Text fw={600} aria-hidden>
            <FormattedMessage id="members.chosen" values={{ count }} />
          </Text>
          <Button size="sm" onClick={invite}>
            <FormattedMessage id="members.invite" />
          </Button>
          <Button size="sm" variant="default" onClick={clear}>
            <FormattedMessage id="members.chooseNone" />
          </Button>
        </div>
      ) : null}
    </div>
  );
}
