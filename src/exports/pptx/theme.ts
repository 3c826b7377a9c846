import type { Palette } from "../../model/palette";
import { el, xmlFile } from "../office/xml";
import { themeColours } from "./colour";
import { spaces } from "./names";

/** Faces that Office and WPS both have, on Windows and Mac. */
const faces = { latin: "Arial", ea: "Microsoft YaHei", hans: "微软雅黑" } as const;

const fontOf = (kind: "majorFont" | "minorFont") =>
  el(`a:${kind}`, [
    el("a:latin", { typeface: faces.latin }),
    el("a:ea", { typeface: faces.ea }),
    el("a:cs", { typeface: faces.latin }),
    el("a:font", { script: "Hans", typeface: faces.hans }),
  ]);

const placeholder = el("a:schemeClr", { val: "phClr" });
const solid = el("a:solidFill", placeholder);
const line = (w: number) =>
  el("a:ln", { w, cap: "flat", cmpd: "sng", algn: "ctr" }, [
    solid,
    el("a:prstDash", { val: "solid" }),
  ]);
const noEffect = el("a:effectStyle>a:effectLst");

/** A theme: the zones' colours are its accents, so that recolouring a deck recolours its charts. */
export const themeFile = (name: string, palette: Palette): string =>
  xmlFile("a:theme", { "xmlns:a": spaces["xmlns:a"], name }, [
    el("a:themeElements", [
      el("a:clrScheme", { name }, [
        themeColours(palette).map(([slot, hex]) =>
          el(`a:${slot}`, el("a:srgbClr", { val: hex.replace("#", "") })),
        ),
      ]),
      el("a:fontScheme", { name }, [fontOf("majorFont"), fontOf("minorFont")]),
      el("a:fmtScheme", { name }, [
        el("a:fillStyleLst", [solid, solid, solid]),
        el("a:lnStyleLst", [line(6350), line(12_700), line(19_050)]),
        el("a:effectStyleLst", [noEffect, noEffect, noEffect]),
        el("a:bgFillStyleLst", [solid, solid, solid]),
      ]),
    ]),
    el("a:objectDefaults"),
    el("a:extraClrSchemeLst"),
  ]);
