package id.jenjang.report.docx;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a Word file is made of, one line for each paragraph, table and section, short enough to be
 * read and compared: styles, bookmarks, fields, the shape of tables, drawings and their text
 * alternatives. Texts are cut, because the trees of the documents have them whole.
 */
final class WordOutline {

    private static final int TEXT = 48;

    private final DocxFile file;
    private final StringBuilder out = new StringBuilder();

    private WordOutline(DocxFile file) {
        this.file = file;
    }

    static String of(DocxFile file) {
        var outline = new WordOutline(file);
        outline.parts();
        outline.numbering();
        outline.blocks(Xml.at(Xml.parse(file.document()), "w:body"), "");
        return outline.out.toString();
    }

    private void line(String indent, String text) {
        out.append(indent).append(text.stripTrailing()).append('\n');
    }

    /** The parts, those that differ only in their number counted. */
    private void parts() {
        var counts = new TreeMap<String, Integer>();
        file.parts()
                .keySet()
                .forEach(p -> counts.merge(p.replaceAll("\\d+", "#"), 1, Integer::sum));
        counts.forEach((part, count) -> line("", "part " + part + (count > 1 ? " x" + count : "")));
    }

    private void numbering() {
        var xml = file.parts().get("word/numbering.xml");
        var root = xml == null ? null : Xml.parse(xml);
        if (root != null) {
            var formats = new TreeSet<String>();
            Xml.all(root, "w:numFmt").forEach(f -> formats.add(f.getAttribute("w:val")));
            line(
                    "",
                    "numbering %d lists, %d in use, %s"
                            .formatted(
                                    Xml.children(root, "w:abstractNum").size(),
                                    Xml.children(root, "w:num").size(),
                                    formats));
        }
    }

    private void blocks(Element parent, String indent) {
        for (var child : Xml.children(parent)) {
            switch (child.getNodeName()) {
                case "w:p" -> paragraph(child, indent);
                case "w:tbl" -> table(child, indent);
                case "w:sdt" -> {
                    line(indent, "control " + tag(child));
                    blocks(Xml.at(child, "w:sdtContent"), indent + "  ");
                }
                case "w:sectPr" -> section(child, indent);
                default -> line(indent, child.getNodeName());
            }
        }
    }

    private static String tag(Element control) {
        var tag = Xml.value(control, "w:val", "w:sdtPr", "w:tag");
        return tag == null ? "" : tag;
    }

    private void paragraph(Element paragraph, String indent) {
        var style = Xml.value(paragraph, "w:val", "w:pPr", "w:pStyle");
        var parts = new ArrayList<String>();
        parts.add(style == null ? "(no style)" : style);
        if (Xml.at(paragraph, "w:pPr", "w:numPr") != null) {
            parts.add("numbered");
        }
        var text = text(paragraph);
        if (!text.isEmpty()) {
            parts.add("\"" + cut(text) + "\"");
        }
        names(paragraph, "w:bookmarkStart", "w:name").forEach(name -> parts.add("@" + name));
        names(paragraph, "w:hyperlink", "w:anchor").forEach(name -> parts.add("->" + name));
        Xml.all(paragraph, "w:instrText")
                .forEach(f -> parts.add("{" + f.getTextContent().strip() + "}"));
        Xml.all(paragraph, "w:footnoteReference").forEach(f -> parts.add("[footnote]"));
        Xml.all(paragraph, "wp:docPr")
                .forEach(d -> parts.add("drawing \"" + cut(d.getAttribute("descr")) + "\""));
        long figures = Xml.all(paragraph, "w:sdt").size();
        if (figures > 0) {
            parts.add(figures + " figures");
        }
        line(indent, String.join(" ", parts));
        var section = Xml.at(paragraph, "w:pPr", "w:sectPr");
        if (section != null) {
            section(section, indent);
        }
    }

    private static List<String> names(Element in, String element, String attribute) {
        return Xml.all(in, element).stream().map(e -> e.getAttribute(attribute)).toList();
    }

    /** The text without that of drawings and of fields' instructions. */
    private static String text(Node node) {
        var text = new StringBuilder();
        for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            switch (n.getNodeName()) {
                case "w:t" -> text.append(n.getTextContent());
                case "w:tab", "w:br" -> text.append(' ');
                case "w:drawing", "w:pict", "mc:AlternateContent", "w:instrText", "w:pPr" -> {
                    // told by its name, its instruction or its style
                }
                default -> text.append(text(n));
            }
        }
        return text.toString();
    }

    private static String cut(String text) {
        var flat = text.replaceAll("[\\s\u200b]+", " ").strip();
        return flat.length() <= TEXT ? flat : flat.substring(0, TEXT) + "…";
    }

    private void table(Element table, String indent) {
        int columns = Xml.children(Xml.at(table, "w:tblGrid"), "w:gridCol").size();
        var rows = Xml.children(table, "w:tr");
        var style = Xml.value(table, "w:val", "w:tblPr", "w:tblStyle");
        var described = Xml.value(table, "w:val", "w:tblPr", "w:tblCaption");
        line(
                indent,
                "table %s, %d columns, %d rows%s"
                        .formatted(
                                style,
                                columns,
                                rows.size(),
                                described == null ? "" : ", \"" + cut(described) + "\""));
        String last = null;
        int times = 0;
        for (var row : rows) {
            var shape = row(row);
            if (last != null && !shape.equals(last)) {
                line(indent + "  ", last + (times > 1 ? " x" + times : ""));
                times = 0;
            }
            last = shape;
            times++;
        }
        if (last != null) {
            line(indent + "  ", last + (times > 1 ? " x" + times : ""));
        }
    }

    /** A header row with its texts, any other only with the widths of its cells in columns. */
    private static String row(Element row) {
        boolean header = Xml.at(row, "w:trPr", "w:tblHeader") != null;
        boolean whole = Xml.at(row, "w:trPr", "w:cantSplit") != null;
        var cells =
                Xml.all(row, "w:tc").stream()
                        .map(cell -> cell(cell, header))
                        .collect(Collectors.joining(header ? " | " : " "));
        return (header ? "header " : "row ") + (whole ? "whole " : "") + cells;
    }

    private static String cell(Element cell, boolean header) {
        var span = Xml.value(cell, "w:val", "w:tcPr", "w:gridSpan");
        var merge = Xml.at(cell, "w:tcPr", "w:vMerge");
        var down = merge == null ? "" : "restart".equals(merge.getAttribute("w:val")) ? "v" : "^";
        return (header ? cut(text(cell)) : "") + (span == null ? "." : "<" + span + ">") + down;
    }

    private void section(Element section, String indent) {
        var size = Xml.at(section, "w:pgSz");
        var numbers = Xml.at(section, "w:pgNumType");
        var margins =
                Xml.children(section).stream()
                        .filter(e -> e.getNodeName().matches("w:(header|footer)Reference"))
                        .map(e -> e.getNodeName().substring(2, 8) + "/" + e.getAttribute("w:type"))
                        .collect(Collectors.joining(" "));
        line(
                indent,
                "section %s x %s %s numbers %s from %s %s%s"
                        .formatted(
                                size.getAttribute("w:w"),
                                size.getAttribute("w:h"),
                                size.getAttribute("w:orient"),
                                numbers == null ? "-" : numbers.getAttribute("w:fmt"),
                                numbers == null ? "-" : numbers.getAttribute("w:start"),
                                margins,
                                Xml.at(section, "w:titlePg") == null ? "" : " first differs"));
    }
}
