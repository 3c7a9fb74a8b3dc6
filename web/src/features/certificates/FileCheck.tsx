import { Alert, Button, FileInput, Stack, Text, Textarea, Title } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { PublicCertificate } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { type Comparison, compare, pasted } from "./digest";

const answers: Record<Comparison, { color: string; id: MessageId }> = {
  same: { color: "plum", id: "certificates.file.same" },
  changed: { color: "red", id: "certificates.file.changed" },
  unable: { color: "red", id: "certificates.file.unable" },
};

/** Compares a file or a pasted credential with what was issued, in the reader's own browser. */
export function FileCheck({ digests }: { digests: PublicCertificate["digests"] }) {
  const intl = useIntl();
  const [text, setText] = useState("");
  const [result, setResult] = useState<Comparison | null>(null);
  const checkFile = async (file: File | null) => {
    setResult(file ? await compare(new Uint8Array(await file.arrayBuffer()), digests) : null);
  };
  const checkText = async (event: FormEvent) => {
    event.preventDefault();
    setResult(text.trim() ? await compare(pasted(text), digests) : null);
  };
  return (
    <Stack gap="md" mt="xl">
      <Title order={2}>
        <FormattedMessage id="certificates.file" />
      </Title>
      <Text>
        <FormattedMessage id="certificates.file.text" />
      </Text>
      <FileInput
        label={intl.formatMessage({ id: "certificates.file.choose" })}
        placeholder={intl.formatMessage({ id: "certificates.file.choose" })}
        accept=".pdf,.jwt,.jsonld"
        onChange={checkFile}
      />
      <form onSubmit={checkText}>
        <Textarea
          label={intl.formatMessage({ id: "certificates.file.paste" })}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={3}
          maxRows={8}
          spellCheck={false}
        />
        <Button type="submit" variant="default" mt="sm">
          <FormattedMessage id="certificates.file.compare" />
        </Button>
      </form>
      <div aria-live="polite">
        {result ? (
          <Alert color={answers[result].color} variant="outline">
            {intl.formatMessage({ id: answers[result].id })}
          </Alert>
        ) : null}
      </div>
    </Stack>
  );
}
