package id.jenjang.report.docx.internal.read;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the content controls in which people may write what is kept at the next printing. */
public final class AreaTags {

    /** How the names of these controls begin. */
    public static final String NAME = "isian:";

    private AreaTags() {}

    /** Whether a part of a Word file has one. */
    public static boolean isIn(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("tag")) {
                var tag = WordXml.attribute(xml, "val");
                if (tag.startsWith(FigureReader.OTHER_TAGS + NAME)) {
                    return true;
                }
            }
        }
        return false;
    }
}
