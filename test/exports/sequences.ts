/**
 * In which order the schemas of ECMA-376 (transitional) want the children of an element;
 * a program that finds another order offers to repair the file. Only what decks use.
 */
const written: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  "c:chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  "c:title": "tx layout overlay spPr txPr extLst",
  "c:rich": "bodyPr lstStyle p",
  "c:txPr": "bodyPr lstStyle p",
  "c:layout": "manualLayout extLst",
  "c:manualLayout": "layoutTarget xMode yMode wMode hMode x y w h extLst",
  "c:plotArea": "layout barChart catAx valAx dTable spPr extLst",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  "c:ser":
    "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  "c:dPt": "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  "c:dLbls":
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  "c:dLbl":
    "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst",
  "c:strRef": "f strCache extLst",
  "c:numRef": "f numCache extLst",
  "c:strCache": "ptCount pt extLst",
  "c:numCache": "formatCode ptCount pt extLst",
  "c:catAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  "c:valAx":
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  "c:scaling": "logBase orientation max min extLst",
  "c:spPr": "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill ln effectLst",
  "c:externalData": "autoUpdate",
  "p:spPr": "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill ln effectLst",
  "p:sp": "nvSpPr spPr style txBody extLst",
  "p:nvSpPr": "cNvPr cNvSpPr nvPr",
  "p:pic": "nvPicPr blipFill spPr style extLst",
  "p:graphicFrame": "nvGraphicFramePr xfrm graphic extLst",
  "p:cSld": "bg spTree custDataLst controls extLst",
  "p:sld": "cSld clrMapOvr transition timing extLst",
  "p:sldLayout": "cSld clrMapOvr transition timing hf extLst",
  "p:sldMaster": "cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst",
  "p:notes": "cSld clrMapOvr extLst",
  "p:notesMaster": "cSld clrMap hf notesStyle extLst",
  "p:txStyles": "titleStyle bodyStyle otherStyle extLst",
  "p:txBody": "bodyPr lstStyle p",
  "p:presentation":
    "sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst",
  "a:tbl": "tblPr tblGrid tr",
  "a:tblPr": "noFill solidFill effectLst tableStyle tableStyleId extLst",
  "a:tr": "tc extLst",
  "a:tc": "txBody tcPr extLst",
  "a:txBody": "bodyPr lstStyle p",
  "a:tcPr": "lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D noFill solidFill headers extLst",
  "a:p": "pPr r br fld endParaRPr",
  "a:pPr": "lnSpc spcBef spcAft buNone buChar tabLst defRPr extLst",
  "a:lvl1pPr": "lnSpc spcBef spcAft buNone buChar tabLst defRPr extLst",
  "a:r": "rPr t",
  "a:bodyPr": "prstTxWarp noAutofit normAutofit spAutoFit scene3d sp3d flatTx extLst",
  "a:fld": "rPr pPr t",
  "a:rPr": "ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst",
  "a:defRPr": "ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst",
  "a:ln": "noFill solidFill gradFill prstDash custDash round bevel miter headEnd tailEnd",
  "a:gradFill": "gsLst lin path tileRect",
  "a:custGeom": "avLst gdLst ahLst cxnLst rect pathLst",
  "a:theme": "themeElements objectDefaults extraClrSchemeLst custClrLst extLst",
  "a:themeElements": "clrScheme fontScheme fmtScheme extLst",
  "a:clrScheme":
    "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink extLst",
  "a:fontScheme": "majorFont minorFont extLst",
  "a:majorFont": "latin ea cs font extLst",
  "a:fmtScheme": "fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells hyperlinks pageMargins pageSetup headerFooter ignoredErrors extLst",
  workbook: "fileVersion workbookPr bookViews sheets definedNames calcPr extLst",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
};

/** What is out of order or unknown in a document: one line for each element. */
export function disorder(document: Document): readonly string[] {
  const found: string[] = [];
  for (const element of document.getElementsByTagName("*")) {
    const order = written[element.tagName]?.split(" ");
    if (!order) continue;
    let last = 0;
    for (const { localName, tagName } of element.children) {
      const at = order.indexOf(localName);
      if (at < last) found.push(`${tagName} in ${element.tagName}`);
      // Text mixes its runs and fields.
      if (element.tagName !== "a:p") last = Math.max(last, at);
    }
  }
  return found;
}
