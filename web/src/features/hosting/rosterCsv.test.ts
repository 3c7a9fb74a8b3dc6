import { describe, expect, it } from "vitest";
import { csv } from "./rosterCsv";

describe("a roster as a file", () => {
  it("says that it is UTF-8 and ends its lines as spreadsheets like it", () => {
    expect(csv([["Name", "Grüße"]])).toBe("\uFEFFName;Grüße\r\n");
  });

  it("keeps what has a separator, quotes or lines of its own in one cell", () => {
    expect(csv([['a;b "c"', "d\ne"]])).toBe('\uFEFF"a;b ""c""";"d\ne"\r\n');
  });

  it.each(["=1+1", "+32", "-5", "@x", "\t=1", "'=1"])("lets no spreadsheet compute %j", (text) => {
    expect(csv([[text]])).toContain(`'${text}`);
  });
});
