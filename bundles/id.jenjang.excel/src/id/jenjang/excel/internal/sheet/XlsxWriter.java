package id.jenjang.excel.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as an .xlsx file (ECMA-376). The same sheets give the same bytes. */
public final class XlsxWriter {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** 1 January 1980: the first moment a zip file can state. */
    private static final long NO_TIME = 315_532_800_000L;

    private final List<OutSheet> sheets;
    private final XlsxStyles styles = new XlsxStyles();

    /** A writer of these sheets, in order. */
    public XlsxWriter(List<OutSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** Writes the file; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var pages = new ArrayList<String>();
        for (var sheet : sheets) {
            pages.add(new XlsxSheetWriter(sheet, styles).xml());
        }
        part(zip, "[Content_Types].xml", contentTypes());
        part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(zip, "xl/workbook.xml", workbook());
        part(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
        part(zip, "xl/styles.xml", HEAD + styles.xml());
        for (int i = 0; i < pages.size(); i++) {
            part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", HEAD + pages.get(i));
        }
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String contentTypes() {
        var text = new StringBuilder(HEAD);
        text.append("<Types xmlns=\"").append(PACKAGE).append("/content-types\">");
        text.append("<Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>");
        text.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(text, "/xl/workbook.xml", "sheet.main+xml");
        override(text, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            override(text, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return text.append("</Types>").toString();
    }

    private static void override(StringBuilder text, String part, String type) {
        text.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
        text.append(TYPE).append(type).append("\"/>");
    }

    private String workbook() {
        var text = new StringBuilder(HEAD);
        text.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(OFFICE);
        text.append("\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            text.append("<sheet name=\"").append(XlsxSheetWriter.escape(sheets.get(i - 1).name()));
            text.append("\" sheetId=\"").append(i).append("\" r:id=\"r").append(i).append("\"/>");
        }
        return text.append("</sheets></workbook>").toString();
    }

    private String workbookRelations() {
        var text = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            text.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        text.append(relation(sheets.size() + 1, "styles", "styles.xml"));
        return relations(text.toString());
    }

    private static String relations(String inner) {
        return HEAD
                + "<Relationships xmlns=\""
                + PACKAGE
                + "/relationships\">"
                + inner
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(number, OFFICE, type, target);
    }
}
