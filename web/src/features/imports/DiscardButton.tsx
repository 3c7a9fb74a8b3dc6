import { Alert, Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import type { Import } from "@/api/generated";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { importName } from "./importName";
import { useDiscard } from "./useDiscard";

/** Throws the file away without a question: nothing in the register hangs on it. */
export function DiscardButton({ partner, one }: { partner: string; one: Import }) {
  const intl = useIntl();
  const toast = useToast();
  const navigate = useNavigate();
  const discard = useDiscard(partner, one.id, () => {
    toast(intl.formatMessage({ id: "imports.discarded" }, { file: importName(intl, one) }));
    return navigate({ to: "/partners/$partner/imports", params: { partner } });
  });
  return (
    <>
      {discard.error ? (
        <Alert color="red" variant="outline" role="alert" w="100%">
          {explainText(intl, discard.error)}
        </Alert>
      ) : null}
      <Button variant="default" loading={discard.isPending} onClick={() => discard.mutate()}>
        <FormattedMessage id="imports.discard" />
      </Button>
    </>
  );
}
