import { NativeSelect } from "@mantine/core";
import { useIntl } from "react-intl";

interface Choice {
  label: string;
  options: { value: string; label: string }[];
}

/** One select for each thing that narrows a list; the first option of each is any. */
export function ChoiceSelects<Name extends string>({
  names,
  choices,
  chosen,
  choose,
}: {
  names: readonly Name[];
  choices: Record<Name, Choice>;
  chosen: { [name in Name]?: string | undefined };
  choose: (name: Name, value: string | undefined) => void;
}) {
  const intl = useIntl();
  const any = { value: "", label: intl.formatMessage({ id: "members.filter.any" }) };
  return names.map((name) => (
    <NativeSelect
      key={name}
      label={choices[name].label}
      data={[any, ...choices[name].options]}
      value={chosen[name] ?? ""}
      onChange={(event) => choose(name, event.currentTarget.value || undefined)}
    />
  ));
}
