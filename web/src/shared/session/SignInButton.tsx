import { Button, type ButtonProps } from "@mantine/core";
import { FormattedMessage } from "react-intl";
import { useLanguage } from "@/i18n/LanguageProvider";
import { currentPath, signIn } from "./session";

export function SignInButton({ returnTo, ...props }: ButtonProps & { returnTo?: string }) {
  const { locale } = useLanguage();
  return (
    <Button {...props} onClick={() => signIn(locale, returnTo ?? currentPath())}>
      <FormattedMessage id="session.signIn" />
    </Button>
  );
}
