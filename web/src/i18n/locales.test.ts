import { describe, expect, it } from "vitest";
import { bestLocale, locales } from "./locales";

describe("the language of a page", () => {
  it("is the first wanted one that is offered, whatever the region", () => {
    expect(bestLocale(["it-IT", "nl-BE", "en"], locales)).toBe("nl");
  });

  it("is one of the partner's on a public page", () => {
    expect(bestLocale(["de", "es-ES", "en"], ["gl", "es"])).toBe("es");
  });

  it("is the partner's first when none of the wanted is offered", () => {
    expect(bestLocale(["de", "en"], ["gl", "es"])).toBe("gl");
  });

  it("is English when a partner speaks none of the platform's languages", () => {
    expect(bestLocale(["it"], [])).toBe("en");
  });
});
