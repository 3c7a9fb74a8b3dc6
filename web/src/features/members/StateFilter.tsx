import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import chips from "@/shared/FilterLinks.module.css";
import { memberStateName } from "./memberStates";
import classes from "./Register.module.css";
import { summaryQuery } from "./summaryQuery";

const states = ["active", "lapsed", "guest", "left"] as const;

/** How many members are in each state; each count is the way to see them. */
export function StateFilter({ partner }: { partner: string }) {
  const intl = useIntl();
  const { data: counts } = useQuery(summaryQuery(partner));
  const all = counts ? states.reduce((sum, state) => sum + counts[state], 0) : undefined;
  return (
    <nav
      aria-label={intl.formatMessage({ id: "members.byState" })}
      className={`${chips.filters} ${classes.states}`}
    >
      {[undefined, ...states].map((state) => {
        const count = state ? counts?.[state] : all;
        return (
          <Link
            key={state ?? "all"}
            from="/partners/$partner/members"
            to="/partners/$partner/members"
            params={{ partner }}
            search={(before) => ({ ...before, state, add: undefined })}
            activeOptions={{ exact: true }}
            className={chips.filter}
          >
            {state ? memberStateName(intl, state) : intl.formatMessage({ id: "members.all" })}
            {count === undefined ? null : (
              <>
                {" "}
                <span className={classes.count}>{intl.formatNumber(count)}</span>
              </>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
