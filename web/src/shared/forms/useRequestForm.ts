import { useCallback, useRef, useState } from "react";
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  useForm,
} from "react-hook-form";
import type { z } from "zod";
import { ApiProblem } from "@/api/problem";
import { fromSchema, fromServer, type Refusal } from "./fieldErrors";

/**
 * A form whose content is one request: checked by the schema generated from the API, sent once,
 * and given back the server's refusals field by field.
 */
export function useRequestForm<Values extends FieldValues, Body>({
  schema,
  toBody,
  defaultValues,
  send,
}: {
  schema: z.ZodType<Body>;
  toBody: (values: Values) => unknown;
  defaultValues: DefaultValues<Values>;
  send: (body: Body) => Promise<void>;
}) {
  const [failure, setFailure] = useState<unknown>(null);
  // Counts refused attempts: the summary takes focus at each, not while somebody types.
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ schema, toBody });
  latest.current = { schema, toBody };

  const resolver: Resolver<Values> = useCallback((values) => {
    const checked = latest.current.schema.safeParse(latest.current.toBody(values), { reportInput: true });
    if (checked.success) return { values, errors: {} };
    return { values: {}, errors: nested(checked.error.issues.map(fromSchema)) as never };
  }, []);

  const form = useForm<Values>({
    resolver,
    defaultValues,
    shouldFocusError: false,
    // Not on blur: a message that vanishes between press and release moves the target of a click.
    reValidateMode: "onChange",
  });

  const submit = form.handleSubmit(
    async (values) => {
      setFailure(null);
      try {
        await send(schema.parse(toBody(values)));
      } catch (error) {
        const refusals = error instanceof ApiProblem ? error.errors.map(fromServer) : [];
        const known = refusals.filter((refusal) => refusal.field in flat(form.getValues()));
        for (const refusal of known) {
          form.setError(refusal.field as FieldPath<Values>, {
            type: refusal.code,
            message: String(refusal.max ?? ""),
          });
        }
        if (known.length === 0) setFailure(error);
        setAttempt((count) => count + 1);
      }
    },
    () => {
      setFailure(null);
      setAttempt((count) => count + 1);
    },
  );

  return { form, submit, failure, attempt };
}

/** Leaves out what was left empty: the API knows absent, not blank. */
export function withoutBlanks(value: object): object {
  return (kept(value) as object | undefined) ?? {};
}

function kept(value: unknown): unknown {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, kept(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function nested(refusals: Refusal[]): Record<string, unknown> {
  const errors: Record<string, unknown> = {};
  for (const refusal of refusals) {
    const path = refusal.field.split(".");
    const last = path.pop() ?? "";
    let level = errors;
    for (const step of path) {
      level[step] ??= {};
      level = level[step] as Record<string, unknown>;
    }
    level[last] ??= { type: refusal.code, message: String(refusal.max ?? "") };
  }
  return errors;
}

function flat(values: Record<string, unknown>, prefix = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === "object" && value !== null && !isListOfValues(value)
        ? Object.entries(flat(value as Record<string, unknown>, `${prefix}${key}.`))
        : [[`${prefix}${key}`, value]],
    ),
  );
}

/** Several choices in one field; a list of objects is several fields instead. */
function isListOfValues(value: object): boolean {
  return Array.isArray(value) && !value.some((one) => typeof one === "object" && one !== null);
}
