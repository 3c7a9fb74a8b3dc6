import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

/** The gateway answers these itself; the joined document holds the services' operations. */
const gatewayOwn = ["/api/session"];

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

interface Operation {
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

test("the platform documents every operation and field that the pages are generated from", async ({
  request,
}) => {
  const ours = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8")) as Document;
  const theirs = (await (await request.get("/api/docs/openapi.json")).json()) as Document;
  const missing: string[] = [];
  for (const [path, operations] of Object.entries(ours.paths)) {
    if (gatewayOwn.includes(path)) continue;
    for (const [method, operation] of Object.entries(operations)) {
      const real = theirs.paths[path]?.[method];
      const name = `${method.toUpperCase()} ${path}`;
      if (!real) {
        missing.push(name);
        continue;
      }
      const given = fieldsOf(theirs, real);
      missing.push(
        ...[...fieldsOf(ours, operation)]
          .filter((field) => !given.has(field))
          .map((field) => `${name} ${field}`),
      );
    }
  }
  expect(missing).toEqual([]);
});

/** `< /items[]/email` for a field of the answer, `> /email` for one of the request. */
function fieldsOf(document: Document, operation: Operation): Set<string> {
  const fields = new Set<string>();
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1];
  collect(document, json(operation.requestBody), "> ", fields);
  collect(document, json(success), "< ", fields);
  return fields;
}

function json(content: Content | undefined): Schema | undefined {
  // Springdoc writes */* where the code names no type.
  return (content?.content?.["application/json"] ?? content?.content?.["*/*"])?.schema;
}

function collect(document: Document, schema: Schema | undefined, at: string, fields: Set<string>) {
  if (!schema || at.length > 200) return;
  if (schema.$ref) {
    collect(document, document.components.schemas[schema.$ref.split("/").at(-1) ?? ""], at, fields);
    return;
  }
  for (const alternative of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    collect(document, alternative, at, fields);
  if (schema.items) collect(document, schema.items, `${at}[]`, fields);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    fields.add(`${at}/${name}`);
    collect(document, property, `${at}/${name}`, fields);
  }
}
