/** Families of the typeface, with the lines that text in them stands on, in percent of its size. */
const families = [
  { family: "Atlas", ascent: 109, descent: 29, range: "U+20-7E,U+D7" },
  {
    ...{ family: "Atlas En", ascent: 87.8, descent: 21 },
    range: "U+20-7E,U+A0,U+B7,U+D7,U+2013-2014,U+2018-2019,U+201C-201D,U+2026",
  },
];

/** Faces of readers' systems, regular and bold, and at how many percent they set text as wide. */
const locals = [
  {
    name: "Arial",
    regular: ["Arial", "Liberation Sans", "Arimo", "Helvetica"],
    bold: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold", "Helvetica Bold"],
    sizes: [98, 96],
  },
  {
    ...{ name: "Roboto", regular: ["Roboto", "Roboto Regular"] },
    ...{ bold: ["Roboto Bold", "Roboto-Bold"], sizes: [99, 101] },
  },
  {
    ...{ name: "DejaVu", regular: ["DejaVu Sans"] },
    ...{ bold: ["DejaVu Sans Bold"], sizes: [87, 81] },
  },
] as const;

/**
 * Until the typeface has come, text stands in the reader's own Arial, Roboto or DejaVu Sans: set
 * as wide as the typeface sets running text, and on its lines, so that nothing moves when it
 * comes. tokens.css names these families behind the typeface's own.
 */
export const fallbackFaces = families
  .flatMap(({ family, ascent, descent, range }) =>
    locals.flatMap(({ name, regular, bold, sizes }) =>
      [regular, bold].map((faces, index) => {
        const size = sizes[index] ?? 100;
        const percent = (value: number) => `${Math.round((value * 1000) / size) / 10}%`;
        const src = faces.map((face) => `local("${face}")`).join(",");
        const weight = index === 0 ? "400" : "600 700";
        return `@font-face{font-family:"${family} ${name}";src:${src};font-weight:${weight};size-adjust:${size}%;ascent-override:${percent(ascent)};descent-override:${percent(descent)};line-gap-override:0%;unicode-range:${range}}`;
      }),
    ),
  )
  .join("");
