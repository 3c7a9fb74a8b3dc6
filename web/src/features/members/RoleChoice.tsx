import { Checkbox, Stack } from "@mantine/core";
import { useIntl } from "react-intl";
import { roleName, roles } from "@/shared/roles";

/** One box per role; stands inside a `Checkbox.Group`. */
export function RoleChoice() {
  const intl = useIntl();
  return (
    <Stack gap="sm" mt="sm">
      {roles.map((role) => (
        <Checkbox key={role} value={role} label={roleName(intl, role)} />
      ))}
    </Stack>
  );
}
