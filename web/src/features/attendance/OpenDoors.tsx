import { Alert, Box, Stack, Text, Title } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import { dayAndHours, zoneCity } from "@/shared/cycles/sessionTime";
import { textIn } from "@/shared/cycles/textIn";
import { usePartnerName } from "@/shared/cycles/usePartnerName";
import { explainText } from "@/shared/failure";
import { Loading } from "@/shared/Loading";
import { TextLink } from "@/shared/links";
import { AttendForm } from "./AttendForm";
import { type OpenDoor, useOpenDoors } from "./useOpenDoors";

/** All that I come to and that lets people in right now. */
export function OpenDoors() {
  const intl = useIntl();
  const { doors, failed, pending } = useOpenDoors();
  if (pending) return <Loading />;
  return (
    <Stack gap="xl">
      {failed ? (
        <Alert color="red" variant="outline" role="alert">
          {explainText(intl, failed)}
        </Alert>
      ) : null}
      {doors.map((door) => (
        <OneDoor key={door.key} door={door} />
      ))}
      {doors.length === 0 && !failed ? (
        <Box>
          <Text mb="sm">
            <FormattedMessage id="attend.none" />
          </Text>
          <TextLink to="/my/cycles">
            <FormattedMessage id="cycles.mine" />
          </TextLink>
        </Box>
      ) : null}
    </Stack>
  );
}

function OneDoor({ door }: { door: OpenDoor }) {
  const intl = useIntl();
  const partnerName = usePartnerName();
  const read = textIn(door.texts, door.fallback, intl.locale);
  const id = `door-${door.key}`;
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" id={id} lang={read?.language}>
        {read?.text.title}
      </Title>
      <Text c="dimmed" mb="md">
        {partnerName(door.place.host)} · {dayAndHours(intl, door, door.zone)} ({zoneCity(door.zone)})
      </Text>
      <AttendForm place={door.place} />
    </section>
  );
}
