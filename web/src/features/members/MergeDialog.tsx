import { Alert } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import type { Member, PossibleDuplicate } from "@/api/generated";
import { Dialog } from "@/shared/Dialog";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { MergeForm } from "./MergeForm";
import { memberQuery } from "./memberQuery";

/** Two records of one person become one. */
export function MergeDialog({
  partner,
  pair,
  close,
  merged,
}: {
  partner: string;
  pair: PossibleDuplicate | null;
  close: () => void;
  merged: (kept: Member) => void;
}) {
  const intl = useIntl();
  return (
    <Dialog
      opened={pair !== null}
      close={close}
      title={intl.formatMessage({ id: "members.merge.title" })}
      size="xl"
    >
      {pair ? <Loaded partner={partner} pair={pair} close={close} merged={merged} /> : null}
    </Dialog>
  );
}

function Loaded({
  partner,
  pair,
  close,
  merged,
}: {
  partner: string;
  pair: PossibleDuplicate;
  close: () => void;
  merged: (kept: Member) => void;
}) {
  const intl = useIntl();
  const [first, second] = useQueries({
    queries: [memberQuery(partner, pair.first.id), memberQuery(partner, pair.second.id)],
  });
  const problem = first.error ?? second.error;
  if (problem) {
    return (
      <Alert color="red" variant="outline" role="alert">
        {explainText(intl, problem)}
      </Alert>
    );
  }
  if (!first.data || !second.data) return <Loading />;
  return (
    <MergeForm
      key={`${first.data.version} ${second.data.version}`}
      partner={partner}
      records={[first.data, second.data]}
      close={close}
      merged={merged}
    />
  );
}
