import { describe, expect, it } from "vitest";
import { textIn } from "./textIn";

const texts = { fr: "Se lancer", nl: "Van start" };

describe("a text in several languages", () => {
  it("is read in the reader's own", () => {
    expect(textIn(texts, "fr", "nl")).toEqual({ text: "Van start", language: "nl", foreign: false });
  });

  it("is read in the host's choice by everybody else, who is told so", () => {
    expect(textIn(texts, "fr", "gl")).toEqual({ text: "Se lancer", language: "fr", foreign: true });
  });

  it("is missing where nobody has written it", () => {
    expect(textIn({}, "fr", "gl")).toBeUndefined();
  });
});
