import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";

// Writes the lists that the stories import (e2e/files): invented people whom no other file of the
// demo knows. Run it after a change: node scripts/importFiles.ts

type Cell = string | Date;

/** A list in our own template, with Galician headers: ten new people, one of them twice, one mistake. */
function galicianList(): Cell[][] {
  const people = [
    ["Loureiro Outono", "Antía", "1984-03-09"],
    ["Outeda Lamas", "Brais", "1979-11-30"],
    ["Seoane Carballeda", "Catuxa", "1991-07-02"],
    ["Vilar Freixo", "Dorinda", "1968-01-17"],
    ["Ameneiro Rúa", "Erea", "1995-12-24"],
    ["Bouzas Ínsua", "Fiz", "1988-05-05"],
    ["Cabanelas Souto", "Goretti", "1973-09-21"],
    ["Doval Arnoia", "Helga", "1990-02-28"],
    ["Eiriz Mariño", "Icía", "1982-08-13"],
    ["Fontenla Ulla", "Xiana", "1999-06-30"],
  ];
  const rows = people.map(([familyName = "", givenName = "", born = ""]): Cell[] => [
    familyName,
    givenName,
    `${plain(givenName)}.${plain(familyName)}@lista.example`,
    new Date(`${born}T00:00:00Z`),
    "gl",
    "ES",
    "36310",
    "Vigo",
    "Deseño",
  ]);
  const wrong: Cell[] = ["Graña Lires", "Lúa", "lua.grana@", "", "gl", "ES", "36310", "Vigo", "Téxtil"];
  return [
    [
      "Apelidos",
      "Nome",
      "Correo electrónico",
      "Data de nacemento",
      "Idioma",
      "País",
      "Código postal",
      "Localidade",
      "Oficio",
    ],
    ...rows,
    rows[0] ?? [],
    wrong,
  ];
}

/** A list of nobody's tool: "Naam" holds what others call the given name. */
function dutchList(): string[][] {
  return [
    ["Naam", "Familie", "Bereikbaar op", "Gemeente", "Verjaardag", "Bezigheid"],
    ["Joke", "Van Eeckhaute", "joke.vaneeckhaute@lijst.example", "Aalter", "1981-04-12", "Bakkerij"],
    ["Kaat", "Dhooghe", "kaat.dhooghe@lijst.example", "Deinze", "1977-10-03", "Keramiek"],
    ["Lieselot", "Verstraeten", "lieselot.verstraeten@lijst.example", "Melle", "1993-01-29", "Vertalen"],
    ["Mieke", "Opdebeeck", "mieke.opdebeeck@lijst.example", "Zele", "1969-06-18", "Boekhouding"],
    ["Nele", "Quintelier", "nele.quintelier@lijst.example", "Lede", "1987-12-07", "Fotografie"],
    ["Oda", "Roelandts", "oda.roelandts(at)lijst.example", "Temse", "1985-02-20", "Tuinen"],
  ];
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();
}

export function csv(): Buffer {
  return Buffer.from(
    `${dutchList()
      .map((row) => row.join(";"))
      .join("\n")}\n`,
  );
}

export function xlsx(): Buffer {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const links = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const media = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zip({
    "[Content_Types].xml": `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${media}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${media}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Socias" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${galicianList().map(sheetRow).join("")}</sheetData></worksheet>`,
  });
}

function sheetRow(cells: Cell[], row: number): string {
  const content = cells.map((cell, column) =>
    sheetCell(cell, `${String.fromCharCode(65 + column)}${row + 1}`),
  );
  return `<row r="${row + 1}">${content.join("")}</row>`;
}

function sheetCell(cell: Cell, name: string): string {
  if (cell === "") return "";
  if (typeof cell === "string") return `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  // Excel counts days, and takes 1900 for a leap year.
  const days = (cell.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return `<c r="${name}" s="1"><v>${days}</v></c>`;
}

/** A ZIP archive without compression and without a clock: the same bytes each time. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0021, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, entries, Buffer.from("PK\x05\x06"), end]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("../e2e/files/", import.meta.url);
  writeFileSync(new URL("socias-outono.xlsx", folder), xlsx());
  writeFileSync(new URL("ledenlijst.csv", folder), csv());
}
