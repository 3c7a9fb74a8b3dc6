import { Text } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import type { FamilyFactsData } from "@/api/generated";
import type { Read } from "@/shared/cycles/textIn";
import { languageName } from "@/shared/names";
import classes from "./Cards.module.css";
import { FamilyBadges } from "./FamilyBadges";

interface MeetingText {
  summary: string;
  description?: string | null | undefined;
}

/** What a meeting is about, in the reader's language or in the one that is shown instead. */
export function About({ read, facts }: { read: Read<MeetingText> | undefined; facts: FamilyFactsData }) {
  return (
    <>
      <Text size="lg" lang={read?.language}>
        {read?.text.summary}
      </Text>
      {read?.foreign ? (
        <Text c="dimmed">
          <FormattedMessage id="cycles.writtenIn" values={{ language: languageName(read.language) }} />
        </Text>
      ) : null}
      <FamilyBadges facts={facts} />
      {read?.text.description ? (
        <Text className={classes.description} lang={read.language}>
          {read.text.description}
        </Text>
      ) : null}
    </>
  );
}
