import { Button, FileButton, Text, Title } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type DragEvent, useId, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { UploadProgress } from "./UploadProgress";
import { UploadRefusal } from "./UploadRefusal";
import classes from "./UploadZone.module.css";
import { useUpload } from "./useUpload";

/** Windows knows CSV as Excel's own, and some phones go by the type and not by the ending. */
const ACCEPTED = [
  ".csv",
  ".tsv",
  ".txt",
  ".xlsx",
  "text/csv",
  "text/comma-separated-values",
  "text/tab-separated-values",
  "application/vnd.ms-excel",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
].join(",");

/** A plain button first; who has a mouse may drop a file as well. */
export function UploadZone({ partner }: { partner: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const titleId = useId();
  const resetFile = useRef<() => void>(null);
  const [over, setOver] = useState(false);
  const { mutate, variables: file, isPending, error, part, stop } = useUpload(partner);

  const send = (chosen: File | null | undefined) => {
    // The same file may be chosen again after it was put right.
    resetFile.current?.();
    if (!chosen || isPending) return;
    mutate(chosen, {
      onSuccess: ({ id }) =>
        navigate({ to: "/partners/$partner/imports/$importId", params: { partner, importId: id } }),
    });
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };

  return (
    <section
      className={classes.zone}
      aria-labelledby={titleId}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <IconFileUpload size={40} stroke={1.4} aria-hidden className={classes.sign} />
      <Title order={2} size="h3" id={titleId}>
        <FormattedMessage id="imports.upload.title" />
      </Title>
      {error && file ? <UploadRefusal key={file.lastModified} file={file} error={error} /> : null}
      {isPending && file ? (
        <UploadProgress file={file} part={part} stop={stop} />
      ) : (
        <div className={classes.choose}>
          <FileButton onChange={send} accept={ACCEPTED} resetRef={resetFile}>
            {(props) => (
              <Button size="lg" {...props}>
                <FormattedMessage id="imports.upload.choose" />
              </Button>
            )}
          </FileButton>
          <Text c="dimmed" className={classes.drop}>
            <FormattedMessage id="imports.upload.drop" />
          </Text>
        </div>
      )}
      <Text c="dimmed">{intl.formatMessage({ id: "imports.upload.limits" })}</Text>
    </section>
  );
}
