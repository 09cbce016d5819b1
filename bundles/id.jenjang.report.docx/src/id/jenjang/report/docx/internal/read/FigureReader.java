package id.jenjang.report.docx.internal.read;

import id.jenjang.report.docx.DocxFigure;
import id.jenjang.report.docx.DocxPlace;
import id.jenjang.report.docx.internal.trace.FigureText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the figures in one part of a Word file by the tags of their content controls, whatever Word
 * has done to what is in and around them: runs split, controls moved, copied or widened to a whole
 * cell, changes tracked. Of tracked changes it reads what stands when all are accepted.
 */
public final class FigureReader {

    /** Tags of controls that are no figures, such as areas for people's own text. */
    static final String OTHER_TAGS = "jenjang:";

    /** What is in these does not stand: deleted, moved elsewhere, or a second form of the same. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback");

    /** Elements that keep the properties from before a tracked change, as pPrChange. */
    private static final String EARLIER_FORM = "PrChange";

    private final ParagraphReader paragraphs;
    private final List<DocxFigure> figures = new ArrayList<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final Deque<Boolean> rows = new ArrayDeque<>();
    private final Deque<String> path = new ArrayDeque<>();
    private int leftOut;
    private int earlier;

    /** A content control that is being read. */
    private static final class Control {
        private final StringBuilder text = new StringBuilder();
        private String tag = "";
        private boolean prompt;
        private int index;
        private DocxPlace place;
    }

    /**
     * @param headings printed numbers of headings by bookmark
     * @param levels which styles make headings
     */
    public FigureReader(Map<String, String> headings, StyleLevels levels) {
        this.paragraphs = new ParagraphReader(headings, levels);
    }

    /**
     * Reads a part.
     *
     * @throws XMLStreamException when it is not well-formed
     */
    public List<DocxFigure> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> begin(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS -> characters(xml.getText());
                default -> {
                    // comments
                }
            }
        }
        return figures.stream().filter(Objects::nonNull).toList();
    }

    private void begin(XMLStreamReader xml) {
        var name = xml.getLocalName();
        var parent = path.isEmpty() ? "" : path.peek();
        path.push(name);
        if (LEFT_OUT.contains(name)) {
            leftOut++;
        }
        if (name.endsWith(EARLIER_FORM)) {
            earlier++;
        }
        switch (name) {
            case "sdt" -> open();
            case "tag" -> properties(parent, c -> c.tag = WordXml.attribute(xml, "val"));
            case "showingPlcHdr" -> properties(parent, c -> c.prompt = WordXml.on(xml));
            case "tr" -> rows.push(false);
            case "del" -> {
                if (parent.equals("trPr") && !rows.isEmpty()) {
                    rows.pop();
                    rows.push(true);
                }
            }
            case "tab", "br", "cr" -> {
                if (parent.equals("r")) {
                    characters(" ", true);
                }
            }
            case "noBreakHyphen" -> characters("-", true);
            default -> {
                if (earlier == 0) {
                    paragraphs.begin(name, parent, xml);
                }
            }
        }
    }

    private void open() {
        var control = new Control();
        control.index = figures.size();
        control.place = paragraphs.place();
        // Keeps the place in reading order for a control around others.
        figures.add(null);
        controls.push(control);
    }

    private void properties(String parent, Consumer<Control> change) {
        if (parent.equals("sdtPr") && !controls.isEmpty()) {
            change.accept(controls.peek());
        }
    }

    private void characters(String text) {
        var element = path.isEmpty() ? "" : path.peek();
        if (element.equals("t")) {
            characters(text, true);
        } else if (element.equals("instrText")) {
            paragraphs.instruction(text);
        }
    }

    private void characters(String text, boolean visible) {
        if (visible && leftOut == 0 && !rows.contains(true)) {
            controls.forEach(c -> c.text.append(text));
            paragraphs.text(text);
        }
    }

    private void end(String name) {
        path.pop();
        if (LEFT_OUT.contains(name)) {
            leftOut--;
        }
        if (name.endsWith(EARLIER_FORM)) {
            earlier--;
        }
        switch (name) {
            case "sdt" -> close(controls.pop());
            case "tr" -> rows.pop();
            default -> paragraphs.end(name);
        }
    }

    private void close(Control control) {
        var text = FigureText.plain(control.text.toString());
        boolean figure = control.tag.contains("/") && !control.tag.startsWith(OTHER_TAGS);
        if (figure && !control.prompt && !text.isEmpty()) {
            figures.set(control.index, new DocxFigure(control.tag, text, control.place));
        }
    }
}
