import { afterEach, describe, expect, it, vi } from "vitest";
import { loadMessages } from "./loadMessages";

const november = new Date("2026-11-22T10:00:00Z");

describe("loading a language", () => {
  const native = {
    ...Intl,
    DateTimeFormat: Intl.DateTimeFormat,
    NumberFormat: Intl.NumberFormat,
    DisplayNames: Intl.DisplayNames,
  };

  afterEach(() => {
    vi.restoreAllMocks();
    Object.assign(Intl, {
      DateTimeFormat: native.DateTimeFormat,
      NumberFormat: native.NumberFormat,
      DisplayNames: native.DisplayNames,
    });
  });

  it("brings the messages of that language", async () => {
    expect((await loadMessages("nl"))["session.signIn"]).toBe("Inloggen");
    expect((await loadMessages("gl"))["session.signIn"]).toBe("Iniciar sesión");
  });

  it("leaves the browser's own formats alone when it speaks the language", async () => {
    await loadMessages("gl");
    expect(Intl.DateTimeFormat).toBe(native.DateTimeFormat);
  });

  it("writes Galician in a browser that has none, and steps aside for the next language", async () => {
    vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockReturnValue([]);
    await loadMessages("gl");
    expect(Intl.DateTimeFormat).not.toBe(native.DateTimeFormat);
    expect(
      new Intl.DateTimeFormat("gl", { dateStyle: "long", timeZone: "Europe/Madrid" }).format(november),
    ).toBe("22 de novembro de 2026");
    expect(new Intl.DisplayNames("gl", { type: "region" }).of("DE")).toBe("Alemaña");
    expect(new Intl.NumberFormat("gl").format(12345.6)).toBe("12.345,6");

    await loadMessages("es");
    expect(Intl.DateTimeFormat).toBe(native.DateTimeFormat);
    expect(new Intl.DateTimeFormat("es", { dateStyle: "long", timeZone: "UTC" }).format(november)).toBe(
      "22 de noviembre de 2026",
    );
  });

  it("keeps winter and summer apart in Galician", async () => {
    vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockReturnValue([]);
    await loadMessages("gl");
    const madrid = new Intl.DateTimeFormat("gl", { timeStyle: "short", timeZone: "Europe/Madrid" });
    expect(madrid.format(new Date("2026-01-15T10:00:00Z"))).toBe("11:00");
    expect(madrid.format(new Date("2026-07-15T10:00:00Z"))).toBe("12:00");
  });
});
