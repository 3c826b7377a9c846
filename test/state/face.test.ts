import { describe, expect, it } from "vitest";
import { locales } from "../../src/model/text";
import { faceOf, withFace } from "../../src/state/face";

describe("the face of a document that holds the whole site", () => {
  it("is read back as it was written, whatever else the query says", () => {
    for (const before of ["", "?field=space&zone=lingang", "?lang=en&present=1&other=%E7%A9%BA"])
      for (const locale of locales)
        for (const presenting of [true, false]) {
          const written = withFace(before, { locale, presenting });
          expect(faceOf(written)).toEqual({ locale, presenting });
          const kept = (search: string) =>
            [...new URLSearchParams(search)].filter(([key]) => !["lang", "present"].includes(key));
          expect(kept(written)).toEqual(kept(before));
        }
  });

  it("is read where a program has written & as &amp; or letters large", () => {
    expect(faceOf("?field=space&amp;lang=EN&amp;present=1")).toEqual({
      locale: "en",
      presenting: true,
    });
  });

  it("is the atlas in Chinese where the query says nothing or nothing known", () => {
    for (const search of ["", "?lang=fr", "?present=yes", "?lang=&present="])
      expect(faceOf(search)).toEqual({ locale: "zh", presenting: false });
  });
});
