package id.jenjang.excel.internal.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** The looks of cells met so far, numbered as an .xlsx file numbers them. */
final class XlsxStyles {

    private static final int FIRST_OWN_FORMAT = 164;

    private final Map<Style, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    private record Style(String format, Out.Emphasis emphasis, int indent, boolean wraps) {}

    int of(Out cell) {
        boolean wraps = cell.number() == null;
        var style = new Style(cell.format(), cell.emphasis(), cell.indent(), wraps);
        if (!style.format().isEmpty()) {
            formats.computeIfAbsent(style.format(), f -> FIRST_OWN_FORMAT + formats.size());
        }
        return styles.computeIfAbsent(style, s -> styles.size() + 1);
    }

    String xml() {
        var text = new StringBuilder("<styleSheet xmlns=\"");
        text.append("http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            text.append("<numFmts count=\"").append(formats.size()).append("\">");
            formats.forEach(
                    (code, id) ->
                            text.append(
                                    "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                                            .formatted(id, XlsxSheetWriter.escape(code))));
            text.append("</numFmts>");
        }
        text.append(
                """
                <fonts count="3"><font><sz val="10"/><name val="Calibri"/></font>\
                <font><b/><sz val="10"/><name val="Calibri"/></font>\
                <font><sz val="10"/><color rgb="FF595959"/><name val="Calibri"/></font></fonts>\
                <fills count="4"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EC"/></patternFill></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>\
                <borders count="2"><border/><border><left style="hair"/><right style="hair"/>\
                <top style="hair"/><bottom style="hair"/></border></borders>\
                <cellStyleXfs count="1"><xf/></cellStyleXfs>\
                """);
        text.append("<cellXfs count=\"").append(styles.size() + 1).append("\"><xf/>");
        styles.keySet().forEach(style -> text.append(xml(style)));
        return text.append("</cellXfs></styleSheet>").toString();
    }

    private String xml(Style style) {
        int font =
                switch (style.emphasis()) {
                    case PLAIN -> 0;
                    case HEADING, STRONG -> 1;
                    case FAINT -> 2;
                };
        int fill =
                switch (style.emphasis()) {
                    case HEADING -> 2;
                    case FAINT -> 3;
                    default -> 0;
                };
        boolean heading = style.emphasis() == Out.Emphasis.HEADING;
        return "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"1\""
                        .formatted(formats.getOrDefault(style.format(), 0), font, fill)
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"><alignment vertical=\""
                + (heading ? "center\" horizontal=\"center" : "top")
                + (style.wraps() ? "\" wrapText=\"1" : "")
                + (style.indent() > 0 ? "\" horizontal=\"left\" indent=\"" + style.indent() : "")
                + "\"/></xf>";
    }
}
