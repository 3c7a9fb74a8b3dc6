import { describe, expect, it } from "vitest";
import { placeOnMap } from "../src/shared/europe/projection";
import { drawCountries } from "./europe";
import { cutZones } from "./timeZones";

describe("the map", () => {
  const countries = drawCountries();

  it("has the partners' countries and their small neighbours, each once", () => {
    const codes = countries.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["BE", "FR", "ES", "DE", "CH", "LU", "PT"]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("stays light", () => {
    expect(JSON.stringify(countries).length).toBeLessThan(60_000);
  });

  it("places Brussels and leaves Ottawa out", () => {
    expect(placeOnMap(4.35, 50.85)).not.toBeNull();
    expect(placeOnMap(-75.7, 45.42)).toBeNull();
  });
});

describe("the zone table for Galician dates", () => {
  it("keeps the partners' zones, present and coming, and drops the rest of the world", () => {
    const names = cutZones().zones.map((zone) => zone.split("|")[0]);
    expect(names).toEqual(
      expect.arrayContaining([
        "Europe/Brussels",
        "Europe/Paris",
        "Europe/Madrid",
        "Europe/Berlin",
        "America/Toronto",
      ]),
    );
    expect(names).not.toContain("Asia/Tokyo");
  });

  it("lets the first entry of each zone hold since ever", () => {
    for (const zone of cutZones().zones) expect(zone.split("|")[1]).toMatch(/^,/);
  });
});
