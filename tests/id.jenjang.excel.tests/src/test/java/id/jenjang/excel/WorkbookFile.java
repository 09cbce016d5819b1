package id.jenjang.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet as Excel keeps it: shared texts, styles, whatever the test puts in. */
final class WorkbookFile {

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookFile() {}

    /** Styles: 0 general, 1 date dd/mm/yyyy, 2 per cent, 3 two decimals. */
    static Path write(Path file, String strings, String sheet) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .formatted(MAIN, OFFICE));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\""
                            + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet %s><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>"
                            .formatted(MAIN));
            var shared = new StringBuilder();
            for (var each : strings.split("\\|")) {
                shared.append("<si><t>").append(each).append("</t></si>");
            }
            part(zip, "xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, shared));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet %s>%s</worksheet>".formatted(MAIN, sheet));
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
