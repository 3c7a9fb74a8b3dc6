import { IconCheck } from "@tabler/icons-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ImportState } from "@/api/generated";
import classes from "./ImportStepList.module.css";
import { stepOf, steps } from "./importSteps";

/** Where this import stands on its way. */
export function ImportStepList({ state }: { state: ImportState }) {
  const intl = useIntl();
  const current = stepOf(state);
  return (
    <ol className={classes.steps} aria-label={intl.formatMessage({ id: "imports.steps" })}>
      {steps.map((name, step) => {
        const done = step < current;
        return (
          <li
            key={name}
            className={classes.step}
            data-done={done || undefined}
            aria-current={step === current ? "step" : undefined}
          >
            <span className={classes.number} aria-hidden>
              {done ? <IconCheck size={16} stroke={3} /> : step + 1}
            </span>
            <span>
              <FormattedMessage id={name} />
              {done ? (
                <span className="visually-hidden">
                  {" – "}
                  <FormattedMessage id="step.done" />
                </span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
