import type { UseFormRegisterReturn } from "react-hook-form";
import { fieldId } from "./Field";
import classes from "./Trap.module.css";

/** Robots fill in every field; people never see this one. */
export function Trap({ field }: { field: UseFormRegisterReturn }) {
  const id = fieldId(field.name);
  return (
    <div className={classes.trap} aria-hidden="true">
      <label htmlFor={id}>Website</label>
      <input id={id} tabIndex={-1} autoComplete="off" {...field} />
    </div>
  );
}
