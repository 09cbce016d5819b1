package id.jenjang.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word templates as agencies have them, part by part. */
final class TemplateFile {

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String relations = "";
    private String types = "";
    private String body = "";
    private String styles =
            style(
                            "Normal",
                            "Normal",
                            "<w:rPr><w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\"/></w:rPr>",
                            true)
                    + style(
                            "Judul1",
                            "heading 1",
                            "<w:rPr><w:color w:val=\"C00000\"/></w:rPr>",
                            false)
                    + style(
                            "Judul2",
                            "heading 2",
                            "<w:rPr><w:color w:val=\"00B050\"/></w:rPr>",
                            false);

    /** A template with a header, styles with the ids of an Indonesian Word, and F4 paper. */
    static TemplateFile usual() {
        var file = new TemplateFile();
        file.part(
                "word/header7.xml",
                "header",
                "header+xml",
                "<w:hdr"
                        + NAMESPACES
                        + "><w:p><w:r><w:t xml:space=\"preserve\">DINAS CONTOH — </w:t></w:r>"
                        + control("tahun", "<w:r><w:rPr><w:b/></w:rPr><w:t>[tahun]</w:t></w:r>")
                        + "</w:p></w:hdr>");
        return file;
    }

    /** A run-level control that shows a prompt. */
    static String control(String name, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"jenjang:"
                + name
                + "\"/><w:id w:val=\"77\"/>"
                + "<w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + content
                + "</w:sdtContent></w:sdt>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    TemplateFile body(String blocks) {
        body += blocks;
        return this;
    }

    /** Heading styles that count by themselves. */
    TemplateFile numberedHeadings() {
        styles =
                styles.replace(
                        "<w:rPr><w:color w:val=\"C00000\"/>",
                        "<w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:rPr><w:color"
                                + " w:val=\"C00000\"/>");
        part(
                "word/numbering.xml",
                "numbering",
                "numbering+xml",
                "<w:numbering"
                        + NAMESPACES
                        + "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start"
                        + " w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle"
                        + " w:val=\"Judul1\"/><w:lvlText w:val=\"BAB %1\"/><w:lvlJc"
                        + " w:val=\"left\"/></w:lvl></w:abstractNum><w:num"
                        + " w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
        return this;
    }

    TemplateFile part(String name, String relation, String type, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        relations +=
                "<Relationship Id=\"rId"
                        + (10 + parts.size())
                        + "\" Type=\""
                        + OFFICE
                        + relation
                        + "\" Target=\""
                        + name.substring("word/".length())
                        + "\"/>";
        types += "<Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + type + "\"/>";
        return this;
    }

    TemplateFile external(String relation, String address) {
        relations +=
                "<Relationship Id=\"rIdX\" Type=\""
                        + OFFICE
                        + relation
                        + "\" Target=\""
                        + address
                        + "\" TargetMode=\"External\"/>";
        return this;
    }

    TemplateFile binary(String name) {
        parts.put(name, new byte[] {1, 2, 3});
        types +=
                "<Override PartName=\"/"
                        + name
                        + "\" ContentType=\"application/vnd.ms-office.vbaProject\"/>";
        return this;
    }

    Path write(Path folder) {
        var file = folder.resolve("templat.dotx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : all().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                text(
                        "<Types"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                + " Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                                + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                                + " PartName=\"/word/document.xml\" ContentType=\""
                                + TYPE
                                + "template.main+xml\"/>"
                                + "<Override PartName=\"/word/styles.xml\" ContentType=\""
                                + TYPE
                                + "styles+xml\"/>"
                                + types
                                + "</Types>"));
        all.put(
                "_rels/.rels",
                relations(
                        "<Relationship Id=\"rId1\" Type=\""
                                + OFFICE
                                + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put(
                "word/_rels/document.xml.rels",
                relations(
                        "<Relationship Id=\"rId1\" Type=\""
                                + OFFICE
                                + "styles\" Target=\"styles.xml\"/>"
                                + relations));
        all.put("word/styles.xml", text("<w:styles" + NAMESPACES + ">" + styles + "</w:styles>"));
        boolean header = parts.containsKey("word/header7.xml");
        all.put(
                "word/document.xml",
                text(
                        "<w:document"
                                + NAMESPACES
                                + "><w:body>"
                                + body
                                + "<w:sectPr>"
                                + (header
                                        ? "<w:headerReference w:type=\"default\" r:id=\"rId11\"/>"
                                        : "")
                                + "<w:pgSz w:w=\"12189\" w:h=\"18709\"/><w:pgMar w:top=\"2000\""
                                + " w:right=\"1400\" w:bottom=\"1400\" w:left=\"1800\""
                                + " w:header=\"700\" w:footer=\"600\" w:gutter=\"0\"/>"
                                + "</w:sectPr></w:body></w:document>"));
        all.putAll(parts);
        return all;
    }

    private static byte[] relations(String list) {
        return text(
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + list
                        + "</Relationships>");
    }

    private static byte[] text(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String style(String id, String name, String look, boolean standard) {
        return "<w:style w:type=\"paragraph\""
                + (standard ? " w:default=\"1\"" : "")
                + " w:styleId=\""
                + id
                + "\"><w:name w:val=\""
                + name
                + "\"/>"
                + look
                + "</w:style>";
    }
}
