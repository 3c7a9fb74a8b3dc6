import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import type { ConfidencePanel as Figures, Means } from "@/api/generated";
import { countText } from "./cells";
import classes from "./DashboardPage.module.css";
import { Panel } from "./Panel";

const QUESTIONS = ["recognition", "confidence", "finance"] as const;
const HIGHEST = 5;

const NAMES = {
  recognition: "dashboard.recognition",
  confidence: "dashboard.confidence",
  finance: "dashboard.finance",
} as const;

/** How learners see themselves before and after the cycles of each host, from 1 to 5. */
export function ConfidencePanel({
  panel,
  partnerName,
}: {
  panel: Figures;
  partnerName: (id: string) => string;
}) {
  const intl = useIntl();
  const cells = panel.cells.toSorted((a, b) => a.key.localeCompare(b.key));
  const asked = (
    question: (typeof QUESTIONS)[number],
    id: "dashboard.said.before" | "dashboard.said.after",
  ) => intl.formatMessage({ id }, { question: intl.formatMessage({ id: NAMES[question] }) });
  const told = cells.flatMap(({ key, count, before, after }) =>
    before && after ? [{ key, count, before, after }] : [],
  );
  return (
    <Panel
      name="confidenceByPartner"
      span="wide"
      title={intl.formatMessage({ id: "dashboard.confidenceByPartner" })}
      panel={panel}
      table={{
        head: [
          intl.formatMessage({ id: "dashboard.partner" }),
          intl.formatMessage({ id: "dashboard.learners" }),
          ...QUESTIONS.flatMap((question) => [
            asked(question, "dashboard.said.before"),
            asked(question, "dashboard.said.after"),
          ]),
        ],
        rows: cells.map((cell) => [
          partnerName(cell.key),
          countText(intl, cell.count),
          ...QUESTIONS.flatMap((question) => [
            meanText(intl, cell.before?.[question]),
            meanText(intl, cell.after?.[question]),
          ]),
        ]),
      }}
    >
      {told.length === 0 ? (
        <p>
          <FormattedMessage id="dashboard.empty" />
        </p>
      ) : (
        <>
          <ul className={classes.legend} aria-hidden>
            <li>
              <span className={classes.median} /> <FormattedMessage id="dashboard.before" />
            </li>
            <li>
              <span className={classes.longest} /> <FormattedMessage id="dashboard.after" />
            </li>
          </ul>
          <ul className={classes.waiting}>
            {told.map(({ key, count, before, after }) => (
              <li key={key}>
                <div className={classes.waitingHead}>
                  <span>{partnerName(key)}</span>
                  <span>
                    <FormattedMessage id="dashboard.learners.count" values={{ count: count ?? 0 }} />
                  </span>
                </div>
                <Answers before={before} after={after} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Answers({ before, after }: { before: Means; after: Means }) {
  const intl = useIntl();
  return (
    <ul className={classes.waiting}>
      {QUESTIONS.map((question) => (
        <li key={question}>
          <div className={classes.waitingHead}>
            <FormattedMessage id={NAMES[question]} tagName="span" />
            <span>
              <FormattedMessage
                id="dashboard.said"
                values={{ before: meanText(intl, before[question]), after: meanText(intl, after[question]) }}
              />
            </span>
          </div>
          <div className={classes.track} aria-hidden>
            <span className={classes.longest} style={{ width: width(after[question]) }} />
            <span className={classes.median} style={{ width: width(before[question]) }} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function meanText(intl: IntlShape, mean: number | undefined): string {
  return mean === undefined ? "–" : intl.formatNumber(mean, { minimumFractionDigits: 1 });
}

function width(mean: number): string {
  return `${(mean / HIGHEST) * 100}%`;
}
