import { Badge, Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDownload, IconShare } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { HeldCertificate } from "@/api/generated";
import type { MessageId } from "@/i18n/loadMessages";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { TextLink } from "@/shared/links";
import { useToast } from "@/shared/useToast";
import classes from "./Certificates.module.css";
import { type FileKind, filePath, verifyAddress } from "./files";
import { verdicts } from "./states";
import { WithdrawDialog } from "./WithdrawDialog";

const kinds: Record<FileKind, MessageId> = {
  pdf: "certificates.pdf",
  credential: "certificates.credential",
  elm: "certificates.elm",
};

/** A certificate of mine: its files, and the address that I may give to others. */
export function HeldCard({ certificate }: { certificate: HeldCertificate }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const toast = useToast();
  const [withdrawing, { open, close }] = useDisclosure();
  const { host, id, state } = certificate;
  const copy = async () => {
    await navigator.clipboard.writeText(verifyAddress(host, id));
    toast(intl.formatMessage({ id: "certificates.copied" }));
  };
  return (
    <li className={classes.panel}>
      <Text className={classes.host}>{partnerName(host)}</Text>
      <Text className={classes.name} lang={certificate.language}>
        {certificate.title}
      </Text>
      <Badge color={state === "revoked" ? "red" : "plum"} variant="light" size="lg" tt="none">
        {intl.formatMessage({ id: verdicts[state].title })}
      </Badge>
      <Text c="dimmed">
        <FormattedMessage
          id="certificates.issuedOn"
          values={{ date: intl.formatDate(certificate.issuedAt, { dateStyle: "long" }) }}
        />
      </Text>
      {state === "holder-withdrawn" ? null : (
        <Group gap="sm">
          {(Object.keys(kinds) as FileKind[]).map((kind) => (
            <Button
              key={kind}
              component="a"
              href={filePath(host, id, kind)}
              download
              variant={kind === "pdf" ? "filled" : "default"}
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {intl.formatMessage({ id: kinds[kind] })}
            </Button>
          ))}
        </Group>
      )}
      <Group gap="sm">
        <TextLink to="/verify/$partner/$certificateId" params={{ partner: host, certificateId: id }}>
          <FormattedMessage id="certificates.seeAsOthers" />
        </TextLink>
        <Button
          variant="subtle"
          h="auto"
          mih="2.625rem"
          styles={{ label: { whiteSpace: "normal" } }}
          leftSection={<IconShare size={18} aria-hidden />}
          onClick={copy}
        >
          <FormattedMessage id="certificates.copy" />
        </Button>
        {state === "holder-withdrawn" ? null : (
          <Button variant="subtle" color="red" onClick={open}>
            <FormattedMessage id="certificates.withdraw" />
          </Button>
        )}
      </Group>
      <WithdrawDialog host={host} id={id} opened={withdrawing} close={close} />
    </li>
  );
}
