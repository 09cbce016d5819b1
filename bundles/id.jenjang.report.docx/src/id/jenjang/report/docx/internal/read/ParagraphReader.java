package id.jenjang.report.docx.internal.read;

import id.jenjang.report.docx.DocxPlace;
import id.jenjang.report.docx.internal.trace.FigureText;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/**
 * Knows under which heading and in which captioned table the reading of a Word file has arrived.
 */
final class ParagraphReader {

    /** A caption is known by the field that counts it. */
    private static final String COUNTER = "SEQ ";

    private final Map<String, String> numbers;
    private final StyleLevels levels;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private String number = "";
    private String heading = "";
    private String caption = "";
    private String tableCaption = "";
    private int tables;

    /** A paragraph that is being read; text boxes put paragraphs inside others. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private boolean heading;
        private boolean caption;
        private String number = "";
    }

    ParagraphReader(Map<String, String> numbers, StyleLevels levels) {
        this.numbers = numbers;
        this.levels = levels;
    }

    /** Where the reading is now. */
    DocxPlace place() {
        return new DocxPlace(number, heading, tables > 0 ? tableCaption : "");
    }

    void begin(String name, String parent, XMLStreamReader xml) {
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> {
                if (tables++ == 0) {
                    tableCaption = caption;
                }
            }
            case "tblCaption" -> {
                if (tables == 1 && tableCaption.isEmpty()) {
                    tableCaption = FigureText.plain(WordXml.attribute(xml, "val"));
                }
            }
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(name, parent, paragraphs.peek(), xml);
                }
            }
        }
    }

    private void inParagraph(String name, String parent, Paragraph paragraph, XMLStreamReader xml) {
        switch (name) {
            case "pStyle" -> paragraph.heading |= levels.heading(WordXml.attribute(xml, "val"));
            case "outlineLvl" ->
                    paragraph.heading = parent.equals("pPr") && WordXml.number(xml, 9) < 9;
            case "bookmarkStart" -> {
                var printed = numbers.get(WordXml.attribute(xml, "name"));
                paragraph.number = printed == null ? paragraph.number : printed;
            }
            case "fldSimple" -> instruction(WordXml.attribute(xml, "instr"));
            default -> {
                // nothing that tells a place
            }
        }
    }

    void text(String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().text.append(text);
        }
    }

    void instruction(String text) {
        if (!paragraphs.isEmpty() && (text.strip() + " ").startsWith(COUNTER)) {
            paragraphs.peek().caption = true;
        }
    }

    void end(String name) {
        switch (name) {
            case "p" -> finish(paragraphs.pop());
            case "tbl" -> {
                if (--tables == 0) {
                    tableCaption = "";
                    caption = "";
                }
            }
            default -> {
                // goes on
            }
        }
    }

    private void finish(Paragraph paragraph) {
        var text = FigureText.plain(paragraph.text.toString());
        if (tables > 0 || text.isEmpty()) {
            return;
        }
        caption = paragraph.caption ? text : "";
        if (paragraph.heading) {
            heading = text;
            number = paragraph.number;
        }
    }
}
