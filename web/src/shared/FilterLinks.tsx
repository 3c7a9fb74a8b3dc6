import { Link } from "@tanstack/react-router";
import classes from "./FilterLinks.module.css";

/** A filter that lives in the address: each choice is a link, so it can be shared and gone back from. */
export function FilterLinks({
  label,
  options,
  to,
  params,
  name,
  current,
}: {
  label: string;
  options: readonly { value: string; label: string }[];
  to: "/partners/$partner/applications";
  params: { partner: string };
  name: "state";
  current: string;
}) {
  return (
    <nav aria-label={label} className={classes.filters}>
      {options.map((option) => (
        <Link
          key={option.value}
          to={to}
          params={params}
          search={{ [name]: option.value } as never}
          className={classes.filter}
          aria-current={option.value === current ? "page" : undefined}
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}
