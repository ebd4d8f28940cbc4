package nl.ncw.export.internal.ooxml.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Elements, attributes and parts of workbooks that the readers understand, or ignore for a reason. Anything else is
 * reported. Text is never ignored with an element: the readers keep text that stands where none is expected, except in
 * {@link #UNSEEN_TEXT}.
 */
final class WorkbookElements {
    /** Elements that only select between content for different programs. */
    static final Set<String> TRANSPARENT = Set.of("AlternateContent", "Choice", "Fallback");

    /** Children of a sheet that are read, or whose content is reached by relationships that are read. */
    private static final Set<String> READ_IN_SHEET = Set.of(
            "sheetData",
            "hyperlinks",
            "dataValidations",
            "headerFooter",
            "scenarios",
            "controls",
            "oleObjects",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture");

    /** How a window shows the sheet, and which part of it. */
    private static final Set<String> VIEWS =
            Set.of("sheetPr", "dimension", "sheetViews", "customSheetViews", "cellWatches", "ignoredErrors");

    /** Sizes, borders and colours of cells, which hold no text. */
    private static final Set<String> FORMATS =
            Set.of("sheetFormatPr", "cols", "mergeCells", "phoneticPr", "conditionalFormatting");

    /** Paper, margins and page breaks. */
    private static final Set<String> PRINTING =
            Set.of("printOptions", "pageMargins", "pageSetup", "rowBreaks", "colBreaks");

    /** Protection, sorting, filtering and calculation of cells, whose text and result stand in the cells. */
    private static final Set<String> CELL_TOOLS =
            Set.of("sheetCalcPr", "sheetProtection", "protectedRanges", "autoFilter", "sortState", "dataConsolidate");

    /** References to data that only programs use, and tables and extensions, whose texts stand in the cells. */
    private static final Set<String> PROGRAM_DATA =
            Set.of("customProperties", "smartTags", "webPublishItems", "tableParts", "extLst");

    /** Children of a sheet that are no reason for a finding by themselves. */
    static final Set<String> IN_SHEET = Stream.of(
                    READ_IN_SHEET, VIEWS, FORMATS, PRINTING, CELL_TOOLS, PROGRAM_DATA, TRANSPARENT)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Children of the workbook part: sheets and names are read; the rest is views, protection and calculation. */
    static final Set<String> IN_WORKBOOK = Set.of(
            "sheets",
            "definedNames",
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "workbookProtection",
            "bookViews",
            "functionGroups",
            "externalReferences",
            "calcPr",
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst",
            "revisionPtr",
            "absPath",
            "AlternateContent",
            "Choice",
            "Fallback");

    /**
     * Texts that programs use: formulas of conditions and formats, the ids of these, cell ranges, and descriptions of
     * access rights.
     */
    static final Set<String> UNSEEN_TEXT = Set.of("formula", "formula2", "f", "id", "sqref", "securityDescriptor");

    /** Texts of drawings and charts that programs use: formulas, numbers that stand in cells, formats, positions. */
    static final Set<String> UNSEEN_IN_CHART = Set.of("f", "sqref", "formatCode", "numCache", "numLit", "numDim");

    /** Texts of rich values that name their fields instead of showing them. */
    static final Set<String> UNSEEN_IN_VALUES = Set.of("f", "fb", "fmt");

    /** Attributes that hold text that people see in some situation, such as a tip or a list of scenarios. */
    static final Map<String, List<String>> SHOWN_ATTRIBUTES = Map.of(
            "scenario", List.of("name", "comment"),
            "inputCells", List.of("val"),
            "webPublishItem", List.of("title"),
            "definedName", List.of("comment", "description", "help", "statusBar", "customMenu"));

    /**
     * Relationships whose targets hold nothing that people see outside the cells and drawings.
     *
     * <ul>
     *   <li>formats: {@code styles}, {@code theme}, {@code chartStyle}, …
     *   <li>calculation and data of programs, whose results stand in cells: {@code calcChain}, {@code pivotTable},
     *       {@code table}, {@code customXml}, …
     *   <li>what is reported where it is used: {@code image}, {@code externalLink}
     *   <li>what describes the file: {@code core-properties}, {@code thumbnail}, {@code origin} of a signature, …
     * </ul>
     */
    static final Set<String> IGNORED_RELATIONS = Set.of(
            "styles",
            "theme",
            "themeOverride",
            "chartStyle",
            "chartColorStyle",
            "diagramColors",
            "diagramQuickStyle",
            "diagramLayout",
            "calcChain",
            "volatileDependencies",
            "sheetMetadata",
            "pivotTable",
            "pivotCacheDefinition",
            "table",
            "tableSingleCells",
            "xmlMaps",
            "slicerCache",
            "timelineCache",
            "customXml",
            "customProperty",
            "printerSettings",
            "image",
            "hdphoto",
            "externalLink",
            "externalLinkPath",
            "core-properties",
            "extended-properties",
            "custom-properties",
            "thumbnail",
            "origin",
            "signature",
            "classificationlabels",
            "rdRichValueStructure",
            "rdRichValueTypes",
            "rdSupportingPropertyBag",
            "rdSupportingPropertyBagStructure",
            "richValueRel",
            "FeaturePropertyBag",
            "richStyles",
            "sharedStrings",
            "wsSortMap",
            "usernames",
            "documenttask");

    /** Children of the client data of a shape whose text is a number, a position, a formula or a setting. */
    static final Set<String> SHAPE_SETTINGS = Set.of(
            "MoveWithCells",
            "SizeWithCells",
            "Locked",
            "DefaultSize",
            "PrintObject",
            "Disabled",
            "AutoFill",
            "AutoLine",
            "AutoPict",
            "FmlaMacro",
            "TextHAlign",
            "TextVAlign",
            "LockText",
            "JustLastX",
            "SecretEdit",
            "Default",
            "Help",
            "Cancel",
            "Dismiss",
            "Accel",
            "Accel2",
            "Visible",
            "RowHidden",
            "ColHidden",
            "VTEdit",
            "MultiLine",
            "VScroll",
            "ValidIds",
            "FmlaRange",
            "WidthMin",
            "Sel",
            "NoThreeD2",
            "SelType",
            "MultiSel",
            "LCT",
            "DropStyle",
            "Colored",
            "DropLines",
            "FmlaLink",
            "FmlaPict",
            "NoThreeD",
            "FirstButton",
            "FmlaGroup",
            "Val",
            "Min",
            "Max",
            "Inc",
            "Page",
            "Horiz",
            "Dx",
            "MapOCX",
            "CF",
            "Camera",
            "RecalcAlways",
            "AutoScale",
            "DDE",
            "UIObj",
            "ScriptText",
            "ScriptExtended",
            "ScriptLanguage",
            "ScriptLocation",
            "FmlaTxbx");

    private WorkbookElements() {}

    /** Returns whether a part has a name that only the package itself and other programs use. */
    static boolean isUsual(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return name.equals("[content_types].xml")
                || name.equals("mimetype")
                || name.startsWith("docprops/")
                || name.startsWith("__macosx/")
                || name.startsWith("xl/externallinks/")
                || name.startsWith("xl/embeddings/")
                || name.startsWith("xl/printersettings/")
                || name.startsWith("customxml/")
                || Set.of(".ds_store", "thumbs.db", "desktop.ini").contains(file);
    }
}
