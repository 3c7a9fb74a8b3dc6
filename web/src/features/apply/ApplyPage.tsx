import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useOfferedLanguages } from "@/i18n/LanguageProvider";
import { FailurePage } from "@/shared/FailurePage";
import { Loading } from "@/shared/Loading";
import { Page } from "@/shared/Page";
import { publicPartnerQuery } from "@/shared/publicPartners";
import { ApplicationForm } from "./ApplicationForm";
import { ApplicationSent } from "./ApplicationSent";

/** The public form of one partner, in the languages of that partner. */
export function ApplyPage() {
  const intl = useIntl();
  const { partner: id } = useParams({ from: "/apply/$partner" });
  const partner = useQuery(publicPartnerQuery(id));
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useOfferedLanguages(partner.data?.languages);

  if (partner.error) return <FailurePage error={partner.error} retry={partner.refetch} />;
  if (!partner.data) return <Loading />;
  if (sentTo) return <ApplicationSent partner={partner.data} email={sentTo} />;

  return (
    <Page
      title={intl.formatMessage({ id: "apply.title" })}
      owner={partner.data.name}
      titlePrefix={failed ? intl.formatMessage({ id: "form.titleError" }) : undefined}
      size="narrow"
      lead={<FormattedMessage id="apply.lead" values={{ partner: partner.data.name }} />}
    >
      <ApplicationForm partner={partner.data} onSent={setSentTo} onRefused={setFailed} />
    </Page>
  );
}
