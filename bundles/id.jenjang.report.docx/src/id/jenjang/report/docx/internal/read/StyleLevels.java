package id.jenjang.report.docx.internal.read;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which paragraph styles of a Word file make a heading: those with a level in the outline, their
 * own or that of the style they are based on. Names of styles differ between languages and
 * programs, so they do not count.
 */
public final class StyleLevels {

    /** A file without styles. */
    public static final StyleLevels NONE = new StyleLevels();

    /** Level of text that is no heading. */
    private static final int TEXT = 9;

    private static final int DEEPEST_BASE = 20;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    private StyleLevels() {}

    /**
     * Reads the styles part.
     *
     * @throws XMLStreamException when it is not well-formed
     */
    public static StyleLevels read(XMLStreamReader xml) throws XMLStreamException {
        var styles = new StyleLevels();
        var style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = WordXml.attribute(xml, "styleId");
                case "basedOn" -> styles.bases.put(style, WordXml.attribute(xml, "val"));
                case "outlineLvl" -> styles.levels.put(style, WordXml.number(xml, TEXT));
                default -> {
                    // nothing that makes a heading
                }
            }
        }
        return styles;
    }

    /** Whether paragraphs of a style are headings. */
    boolean heading(String style) {
        var here = style;
        for (int i = 0; i < DEEPEST_BASE && here != null; i++) {
            var level = levels.get(here);
            if (level != null) {
                return level < TEXT;
            }
            here = bases.get(here);
        }
        return false;
    }
}
