package id.jenjang.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The template of {@code examples/templat}: letterhead with an emblem, title page, styles, header
 * and footer, and the place of the document, all by content controls with known tags.
 */
final class ExampleTemplate {

    private static final int SIZE = 96;
    private static final int NAVY = 0x1F3864;
    private static final int GOLD = 0xC9A227;
    private static final int WHITE = 0xFFFFFF;
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NO_BORDERS =
            "<w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/>"
                    + "<w:right w:val=\"nil\"/>";

    private static final String PAGE =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                    + "<w:pgMar w:top=\"1701\" w:right=\"1134\" w:bottom=\"1418\" w:left=\"1701\""
                    + " w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>";

    private int controls;

    /** Its parts by name. */
    Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", xml(types()));
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        relation(1, "styles", "styles.xml")
                                + relation(2, "header", "header1.xml")
                                + relation(3, "footer", "footer1.xml")
                                + relation(4, "image", "media/lambang.png")));
        parts.put("word/document.xml", xml(document()));
        parts.put("word/styles.xml", xml(styles()));
        parts.put(
                "word/header1.xml",
                xml(
                        "<w:hdr"
                                + NAMESPACES
                                + ">"
                                + paragraph(
                                        "Header",
                                        control("dokumen") + text(" · ") + control("instansi"))
                                + "</w:hdr>"));
        parts.put(
                "word/footer1.xml",
                xml(
                        "<w:ftr"
                                + NAMESPACES
                                + ">"
                                + paragraph(
                                        "Footer",
                                        "<w:fldSimple w:instr=\" PAGE"
                                                + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                                + "</w:ftr>"));
        parts.put("word/media/lambang.png", emblem());
        return parts;
    }

    void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts().entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + override("document", "template.main+xml")
                + override("styles", "styles+xml")
                + override("header1", "header+xml")
                + override("footer1", "footer+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/"
                + part
                + ".xml\" ContentType=\""
                + WORD
                + type
                + "\"/>";
    }

    private String document() {
        return "<w:document"
                + NAMESPACES
                + "><w:body>"
                + letterhead()
                + paragraph("Kop", "")
                + paragraph("Title", control("judul"))
                + "<w:p><w:pPr><w:sectPr>"
                + PAGE
                + "</w:sectPr></w:pPr></w:p>"
                + "<w:sdt><w:sdtPr><w:alias w:val=\"Isi dokumen\"/><w:tag w:val=\"jenjang:isi\"/>"
                + "<w:id w:val=\"900\"/></w:sdtPr><w:sdtContent>"
                + paragraph("Normal", text("[isi dokumen]"))
                + "</w:sdtContent></w:sdt>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                + PAGE
                + "</w:sectPr>"
                + "</w:body></w:document>";
    }

    /** The emblem beside the lines of the office, above a double rule. */
    private String letterhead() {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9071\" w:type=\"dxa\"/><w:tblBorders>"
                + NO_BORDERS.replace(
                        "<w:bottom w:val=\"nil\"/>",
                        "<w:bottom w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"0\""
                                + " w:color=\"1F3864\"/>")
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"1701\"/><w:gridCol w:w=\"7370\"/></w:tblGrid>"
                + "<w:tr>"
                + cell(1701, paragraph("Kop", picture()))
                + cell(
                        7370,
                        paragraph("Kop", control("pemerintah-kapital"))
                                + paragraph("KopInstansi", control("instansi-kapital"))
                                + paragraph("Kop", control("alamat"))
                                + paragraph("Kop", text("Surel: ") + control("surel")))
                + "</w:tr></w:tbl>";
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\""
                + width
                + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + content
                + "</w:tc>";
    }

    private static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String text(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private String control(String name) {
        controls++;
        return "<w:sdt><w:sdtPr><w:tag w:val=\"jenjang:"
                + name
                + "\"/><w:id w:val=\""
                + controls
                + "\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + text("[" + name + "]")
                + "</w:sdtContent></w:sdt>";
    }

    private static String picture() {
        String extent = "cx=\"864000\" cy=\"864000\"";
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\""
                + " distR=\"0\"><wp:extent "
                + extent
                + "/><wp:docPr id=\"1\" name=\"Lambang\" descr=\"Lambang instansi\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Lambang\"/><pic:cNvPicPr/>"
                + "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId4\"/><a:stretch><a:fillRect/>"
                + "</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                + extent
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static String styles() {
        String center = "<w:pPr><w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/></w:pPr>";
        String heading = "<w:b/><w:color w:val=\"1F3864\"/>";
        return "<w:styles"
                + NAMESPACES
                + ">"
                + style(
                        "Normal",
                        "Normal",
                        "<w:pPr><w:spacing w:after=\"120\" w:line=\"312\""
                                + " w:lineRule=\"auto\"/></w:pPr>",
                        "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>"
                                + "<w:sz w:val=\"22\"/>")
                + style("Kop", "Kop", center, "<w:sz w:val=\"24\"/>")
                + style("KopInstansi", "Kop Instansi", center, "<w:b/><w:sz w:val=\"32\"/>")
                + style(
                        "Title",
                        "Title",
                        "<w:pPr><w:spacing w:before=\"3000\" w:after=\"600\"/><w:jc"
                                + " w:val=\"center\"/></w:pPr>",
                        "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"40\"/>")
                + style("Subtitle", "Subtitle", center, "<w:sz w:val=\"28\"/>")
                + style("Header", "header", center, "<w:i/><w:sz w:val=\"18\"/>")
                + style("Footer", "footer", center, "<w:sz w:val=\"18\"/>")
                + style(
                        "Heading1",
                        "heading 1",
                        "<w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"240\"/>"
                                + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/></w:pPr>",
                        heading + "<w:sz w:val=\"28\"/>")
                + style(
                        "Heading2",
                        "heading 2",
                        "<w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>"
                                + "<w:outlineLvl w:val=\"1\"/></w:pPr>",
                        heading + "<w:sz w:val=\"24\"/>")
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\""
                + (id.equals("Normal") ? " w:default=\"1\"" : "")
                + " w:styleId=\""
                + id
                + "\"><w:name w:val=\""
                + name
                + "\"/>"
                + (id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>")
                + paragraph
                + "<w:rPr>"
                + run
                + "</w:rPr></w:style>";
    }

    private static byte[] relations(String list) {
        return xml(
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + list
                        + "</Relationships>");
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId"
                + number
                + "\" Type=\""
                + OFFICE
                + kind
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Golden steps on a blue disc, drawn point by point so that it is the same everywhere. */
    private static byte[] emblem() throws IOException {
        var rows = new ByteArrayOutputStream();
        for (int y = 0; y < SIZE; y++) {
            rows.write(0);
            for (int x = 0; x < SIZE; x++) {
                int colour = colour(x, y);
                rows.write(colour >> 16);
                rows.write(colour >> 8);
                rows.write(colour);
            }
        }
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.NO_COMPRESSION))) {
            rows.writeTo(out);
        }
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var head = ByteBuffer.allocate(13).putInt(SIZE).putInt(SIZE);
        head.put((byte) 8).put((byte) 2);
        chunk("IHDR", head.array(), png);
        chunk("IDAT", packed.toByteArray(), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    private static int colour(int x, int y) {
        int dx = 2 * x - SIZE + 1;
        int dy = 2 * y - SIZE + 1;
        int distance = dx * dx + dy * dy;
        if (distance > SIZE * SIZE) {
            return WHITE;
        }
        int rim = SIZE - 10;
        if (distance > rim * rim) {
            return GOLD;
        }
        int step = (x - 22) / 14;
        boolean inside = x >= 22 && x < 22 + 4 * 14 && y < 70 && y >= 58 - step * 11;
        return inside ? GOLD : NAVY;
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream png) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
