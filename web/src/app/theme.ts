import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const plum: MantineColorsTuple = [
  "#fbf5fc",
  "#f4e8f6",
  "#e6cdeb",
  "#d5acdc",
  "#c28bcc",
  "#ac69b9",
  "#954ea3",
  "#803c8f",
  "#6b2d7b",
  "#4f1f5c",
];
const coral: MantineColorsTuple = [
  "#fff3ee",
  "#fde2d8",
  "#fac4b1",
  "#f5a186",
  "#ef7e5b",
  "#e9673f",
  "#e4572e",
  "#c8441d",
  "#a93715",
  "#862a0f",
];
const sand: MantineColorsTuple = [
  "#fdfaf6",
  "#f8f2ea",
  "#efe6d9",
  "#e2d5c3",
  "#cbbba5",
  "#a89781",
  "#867663",
  "#5f5245",
  "#463b31",
  "#2e2620",
];

/** Plum, coral and sand. Shade 8 and the darker neutrals keep text at AA contrast. */
export const theme = createTheme({
  colors: { plum, coral, gray: sand },
  primaryColor: "plum",
  primaryShade: 8,
  autoContrast: true,
  black: "#2e2620",
  fontFamily: '"Figtree Variable", system-ui, sans-serif',
  headings: { fontFamily: '"Fraunces Variable", Georgia, serif', fontWeight: "560" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  components: {
    Anchor: { defaultProps: { underline: "always" } },
    Button: { defaultProps: { size: "md" } },
    TextInput: { defaultProps: { size: "md" } },
    Textarea: { defaultProps: { size: "md" } },
    NumberInput: { defaultProps: { size: "md" } },
    NativeSelect: { defaultProps: { size: "md" } },
    CheckboxGroup: { defaultProps: { size: "md" } },
    RadioGroup: { defaultProps: { size: "md" } },
    Checkbox: { defaultProps: { size: "md" } },
    Radio: { defaultProps: { size: "md" } },
  },
});

export const cssVariables: CSSVariablesResolver = (mantine) => ({
  variables: {
    "--mantine-color-error": mantine.colors.red[9],
    "--mantine-color-dimmed": mantine.colors.gray?.[7] ?? "",
    "--mantine-color-placeholder": mantine.colors.gray?.[7] ?? "",
    "--mantine-color-body": mantine.colors.gray?.[0] ?? "",
  },
  light: {
    "--mantine-color-error": mantine.colors.red[9],
    "--mantine-color-dimmed": mantine.colors.gray?.[7] ?? "",
    "--mantine-color-placeholder": mantine.colors.gray?.[7] ?? "",
    "--mantine-color-body": mantine.colors.gray?.[0] ?? "",
  },
  dark: {},
});
