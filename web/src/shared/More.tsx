import { Button, type ButtonProps } from "@mantine/core";
import { FormattedMessage } from "react-intl";

/** Brings the next page of a list; nothing when there is none. */
export function More({
  list,
  ...place
}: {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
} & Pick<ButtonProps, "mt" | "style">) {
  return list.hasNextPage ? (
    <Button
      variant="default"
      onClick={() => list.fetchNextPage()}
      loading={list.isFetchingNextPage}
      {...place}
    >
      <FormattedMessage id="common.more" />
    </Button>
  ) : null;
}
