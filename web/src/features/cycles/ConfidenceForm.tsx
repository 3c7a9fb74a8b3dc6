import { Alert, Button, Group, Radio, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { type ConfidenceAnswers, sayMyConfidence } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { explainText } from "@/shared/failure";
import { useToast } from "@/shared/useToast";
import { confidenceQuery } from "./confidenceQuery";

const questions: Record<keyof ConfidenceAnswers, MessageId> = {
  recognition: "confidence.recognition",
  confidence: "confidence.confidence",
  finance: "confidence.finance",
};

const answers = ["1", "2", "3", "4", "5"];

/** Three questions, each from 1 to 5. */
export function ConfidenceForm({
  host,
  id,
  said,
}: {
  host: string;
  id: string;
  said: ConfidenceAnswers | null | undefined;
}) {
  const intl = useIntl();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [chosen, choose] = useState<Partial<ConfidenceAnswers>>(said ?? {});
  const say = useMutation({
    mutationFn: (body: ConfidenceAnswers) =>
      sayMyConfidence({ path: { host, id }, body, throwOnError: true }),
    onSuccess: () => toast(intl.formatMessage({ id: "confidence.kept" })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: confidenceQuery(host, id).queryKey }),
  });
  const { recognition, confidence, finance } = chosen;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (recognition && confidence && finance) say.mutate({ recognition, confidence, finance });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {(Object.keys(questions) as (keyof ConfidenceAnswers)[]).map((question) => (
          <Radio.Group
            key={question}
            label={intl.formatMessage({ id: questions[question] })}
            description={intl.formatMessage({ id: "confidence.scale" })}
            value={chosen[question]?.toString() ?? null}
            onChange={(value) => choose({ ...chosen, [question]: Number(value) })}
            required
          >
            <Group gap="sm" mt="xs">
              {answers.map((answer) => (
                <Radio key={answer} value={answer} label={answer} />
              ))}
            </Group>
          </Radio.Group>
        ))}
        {say.error ? (
          <Alert color="red" variant="outline" role="alert">
            {explainText(intl, say.error)}
          </Alert>
        ) : null}
        <Button
          type="submit"
          w="fit-content"
          loading={say.isPending}
          disabled={!(recognition && confidence && finance)}
        >
          <FormattedMessage id="confidence.keep" />
        </Button>
      </Stack>
    </form>
  );
}
