import { Anchor, Text } from "@mantine/core";
import { FormattedMessage, useIntl } from "react-intl";
import type { Member } from "@/api/generated";
import { bandName } from "@/shared/bands";
import { countryName, languageName } from "@/shared/names";
import { sectorName } from "@/shared/sectors";
import { stageName } from "@/shared/stages";
import { formatDay } from "./days";
import { enterpriseNumberLabel } from "./enterpriseNumbers";
import classes from "./MemberRecord.module.css";
import { Fact, Panel } from "./Panel";

export function MemberFacts({ member }: { member: Member }) {
  const intl = useIntl();
  const { business } = member;
  const place = [
    [member.postalCode, member.city].filter(Boolean).join(" "),
    member.region === member.city ? null : member.region,
    member.country ? countryName(intl, member.country) : null,
  ];
  const exchange = member.bands.length + member.skills.length + member.helpWanted.length > 0;
  return (
    <div className={classes.facts}>
      <Panel title={intl.formatMessage({ id: "members.group.person" })}>
        <dl className={classes.list}>
          <Fact label={intl.formatMessage({ id: "person.email" })}>
            {member.email ? (
              <Anchor href={`mailto:${member.email}`} className={classes.reach}>
                {member.email}
              </Anchor>
            ) : (
              <FormattedMessage id="members.noEmail" />
            )}
          </Fact>
          <Fact label={intl.formatMessage({ id: "person.phone" })}>
            {member.phone ? (
              <Anchor href={`tel:${member.phone}`} className={classes.reach}>
                {member.phone}
              </Anchor>
            ) : null}
          </Fact>
          <Fact label={intl.formatMessage({ id: "person.birthDate" })}>
            {member.birthDate ? formatDay(intl, member.birthDate) : null}
          </Fact>
          <Fact label={intl.formatMessage({ id: "person.language" })}>
            <span lang={member.language}>{languageName(member.language)}</span>
          </Fact>
          <Fact label={intl.formatMessage({ id: "members.place" })}>{place.filter(Boolean).join(", ")}</Fact>
        </dl>
      </Panel>
      <Panel title={intl.formatMessage({ id: "members.business" })}>
        {business ? (
          <dl className={classes.list}>
            <Fact label={intl.formatMessage({ id: "members.business.name" })}>{business.name}</Fact>
            <Fact label={intl.formatMessage({ id: "members.trade" })}>
              {business.trade ? <span lang={member.language}>{business.trade}</span> : null}
            </Fact>
            <Fact label={intl.formatMessage({ id: "members.sector" })}>
              {sectorName(intl, business.sector)}
            </Fact>
            <Fact label={intl.formatMessage({ id: "members.stage" })}>{stageName(intl, business.stage)}</Fact>
            <Fact label={enterpriseNumberLabel(intl, member.country)}>{business.enterpriseNumber}</Fact>
          </dl>
        ) : (
          <Text c="dimmed">
            <FormattedMessage id="members.notKnown" />
          </Text>
        )}
      </Panel>
      {exchange ? (
        <Panel title={intl.formatMessage({ id: "members.group.exchange" })}>
          <dl className={classes.list}>
            <Fact label={intl.formatMessage({ id: "members.bands" })}>
              {member.bands.map((band) => bandName(intl, band)).join(", ")}
            </Fact>
            <Fact label={intl.formatMessage({ id: "members.skills" })}>
              <Tags of={member.skills} lang={member.language} />
            </Fact>
            <Fact label={intl.formatMessage({ id: "members.helpWanted" })}>
              <Tags of={member.helpWanted} lang={member.language} />
            </Fact>
          </dl>
        </Panel>
      ) : null}
    </div>
  );
}

function Tags({ of, lang }: { of: readonly string[]; lang: string }) {
  if (of.length === 0) return "–";
  return (
    <ul className={classes.tags}>
      {of.map((tag) => (
        <li key={tag} lang={lang}>
          {tag}
        </li>
      ))}
    </ul>
  );
}
