package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.FlowTable;
import id.jenjang.report.docx.internal.flow.WordStyle;

import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.UnderlineEnumeration;

/**
 * Writes the styles part: paragraph styles of {@link WordStyle}, two table styles, and the
 * document's defaults.
 */
final class StylesWriter {

    /** Id of the style of tables with lines. */
    static final String RULED_TABLE = "TabelLaporan";

    /** Id of the style of the numbers of footnotes. */
    static final String NOTE_MARK = "FootnoteReference";

    /** Id of the style of links out of the document. */
    static final String LINK = "Hyperlink";

    /** Id of the style of tables without lines. */
    static final String PLAIN_TABLE = "TabelTata";

    private static final String NORMAL_TABLE = "TableNormal";
    private static final String FONT = "Arial";
    private static final String LINE_COLOR = "7F7F7F";
    private static final String COVER_COLOR = "1F3864";
    private static final String LINK_COLOR = "1F4E9E";
    private static final int COVER_RULE = 24;
    private static final int DRAFT_FRAME = 12;
    private static final String DRAFT_COLOR = "C00000";
    private static final int LETTERHEAD_RULE = 24;

    private final String language;

    /**
     * @param language BCP 47 tag of the text
     */
    StylesWriter(String language) {
        this.language = language;
    }

    Styles styles() {
        var styles = Wml.FACTORY.createStyles();
        styles.setDocDefaults(defaults());
        for (var style : WordStyle.values()) {
            styles.getStyle().add(paragraphStyle(style));
        }
        styles.getStyle().add(noteMark());
        styles.getStyle().add(link());
        styles.getStyle().add(normalTable());
        styles.getStyle().add(tableStyle(RULED_TABLE, "Tabel Laporan", true));
        styles.getStyle().add(tableStyle(PLAIN_TABLE, "Tabel Tata Letak", false));
        return styles;
    }

    private DocDefaults defaults() {
        var fonts = Wml.FACTORY.createRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        var languageTag = Wml.FACTORY.createCTLanguage();
        languageTag.setVal(language);
        languageTag.setEastAsia(language);
        var runs = ParagraphFormat.characters(WordStyle.BODY.format());
        runs.setRFonts(fonts);
        runs.setLang(languageTag);
        var runDefault = Wml.FACTORY.createDocDefaultsRPrDefault();
        runDefault.setRPr(runs);
        var defaults = Wml.FACTORY.createDocDefaults();
        defaults.setRPrDefault(runDefault);
        defaults.setPPrDefault(Wml.FACTORY.createDocDefaultsPPrDefault());
        return defaults;
    }

    private static Style paragraphStyle(WordStyle source) {
        var style = style("paragraph", source.id(), source.title());
        if (source == WordStyle.BODY) {
            style.setDefault(true);
        } else {
            style.setBasedOn(basedOn(WordStyle.BODY.id()));
        }
        if (source.outlineLevel() >= 0) {
            var next = Wml.FACTORY.createStyleNext();
            next.setVal(WordStyle.BODY.id());
            style.setNext(next);
        }
        boolean builtIn =
                source.title().equals(source.title().toLowerCase(java.util.Locale.ROOT))
                        || "Normal Title Quote List Paragraph".contains(source.title());
        style.setCustomStyle(builtIn ? null : true);
        style.setQFormat(Wml.on(true));
        style.setPPr(Wml.FACTORY.createPPr());
        ParagraphFormat.define(style.getPPr(), source.format());
        if (source.outlineLevel() >= 0) {
            var outline = Wml.FACTORY.createPPrBaseOutlineLvl();
            outline.setVal(Wml.number(source.outlineLevel()));
            style.getPPr().setOutlineLvl(outline);
        }
        if (source.numberedHeading()) {
            style.getPPr()
                    .setNumPr(
                            ParagraphWriter.numPr(NumberingWriter.HEADINGS, source.outlineLevel()));
        }
        if (source == WordStyle.COVER_RULE) {
            var borders = Wml.FACTORY.createPPrBasePBdr();
            borders.setBottom(border(COVER_RULE));
            borders.getBottom().setColor(COVER_COLOR);
            style.getPPr().setPBdr(borders);
        }
        if (source == WordStyle.DRAFT) {
            style.getPPr().setPBdr(frame());
        }
        if (source == WordStyle.LETTERHEAD_RULE) {
            var borders = Wml.FACTORY.createPPrBasePBdr();
            borders.setBottom(border(LETTERHEAD_RULE));
            borders.getBottom().setVal(STBorder.THICK_THIN_SMALL_GAP);
            borders.getBottom().setColor("auto");
            style.getPPr().setPBdr(borders);
        }
        style.setRPr(characters(source));
        return style;
    }

    private static RPr characters(WordStyle source) {
        var characters = ParagraphFormat.characters(source.format());
        if (source == WordStyle.COVER_TITLE) {
            var color = Wml.FACTORY.createColor();
            color.setVal(COVER_COLOR);
            characters.setColor(color);
        }
        return characters;
    }

    /** Paragraphs of one style in a row stand in one frame. */
    private static PPrBase.PBdr frame() {
        var borders = Wml.FACTORY.createPPrBasePBdr();
        borders.setTop(frameLine());
        borders.setLeft(frameLine());
        borders.setBottom(frameLine());
        borders.setRight(frameLine());
        return borders;
    }

    private static CTBorder frameLine() {
        var line = border(DRAFT_FRAME);
        line.setColor(DRAFT_COLOR);
        line.setSpace(Wml.number(4));
        return line;
    }

    private static Style noteMark() {
        var style = style("character", NOTE_MARK, "footnote reference");
        var raised = Wml.FACTORY.createCTVerticalAlignRun();
        raised.setVal(STVerticalAlignRun.SUPERSCRIPT);
        style.setRPr(Wml.FACTORY.createRPr());
        style.getRPr().setVertAlign(raised);
        return style;
    }

    private static Style link() {
        var style = style("character", LINK, "Hyperlink");
        var line = Wml.FACTORY.createU();
        line.setVal(UnderlineEnumeration.SINGLE);
        var color = Wml.FACTORY.createColor();
        color.setVal(LINK_COLOR);
        style.setRPr(Wml.FACTORY.createRPr());
        style.getRPr().setColor(color);
        style.getRPr().setU(line);
        return style;
    }

    private static Style normalTable() {
        var style = style("table", NORMAL_TABLE, "Normal Table");
        style.setDefault(true);
        style.setTblPr(new CTTblPrBase());
        style.getTblPr().setTblInd(Wml.width(0));
        margins(style.getTblPr(), 0, FlowTable.SIDE_MARGIN);
        return style;
    }

    private static Style tableStyle(String id, String name, boolean ruled) {
        var style = style("table", id, name);
        style.setCustomStyle(true);
        style.setBasedOn(basedOn(NORMAL_TABLE));
        style.setTblPr(new CTTblPrBase());
        margins(style.getTblPr(), ruled ? FlowTable.TOP_MARGIN : 0, FlowTable.SIDE_MARGIN);
        if (ruled) {
            style.getTblPr().setTblBorders(borders());
        }
        return style;
    }

    /** Sets the space around the text of cells, in twips. */
    static void margins(CTTblPrBase properties, int top, int side) {
        var margins = Wml.FACTORY.createCTTblCellMar();
        margins.setTop(Wml.width(top));
        margins.setLeft(Wml.width(side));
        margins.setBottom(Wml.width(top));
        margins.setRight(Wml.width(side));
        properties.setTblCellMar(margins);
    }

    private static TblBorders borders() {
        var borders = Wml.FACTORY.createTblBorders();
        borders.setTop(border(4));
        borders.setLeft(border(4));
        borders.setBottom(border(4));
        borders.setRight(border(4));
        borders.setInsideH(border(4));
        borders.setInsideV(border(4));
        return borders;
    }

    /** A single line; the thickness is in eighths of a point. */
    static CTBorder border(int eighths) {
        var border = Wml.FACTORY.createCTBorder();
        border.setVal(STBorder.SINGLE);
        border.setSz(Wml.number(eighths));
        border.setSpace(Wml.number(0));
        border.setColor(LINE_COLOR);
        return border;
    }

    private static Style style(String type, String id, String name) {
        var style = Wml.FACTORY.createStyle();
        style.setType(type);
        style.setStyleId(id);
        var styleName = Wml.FACTORY.createStyleName();
        styleName.setVal(name);
        style.setName(styleName);
        return style;
    }

    private static Style.BasedOn basedOn(String id) {
        var base = Wml.FACTORY.createStyleBasedOn();
        base.setVal(id);
        return base;
    }
}
