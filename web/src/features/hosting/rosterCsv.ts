/** What a spreadsheet would take for a formula, or for one that was guarded already. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A file that spreadsheets of all our countries open: semicolons, and a mark that says UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
