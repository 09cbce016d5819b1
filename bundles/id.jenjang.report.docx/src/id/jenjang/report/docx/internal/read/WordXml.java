package id.jenjang.report.docx.internal.read;

import javax.xml.stream.XMLStreamReader;

/** Reads attributes of WordprocessingML in whichever of its two namespaces a file uses. */
final class WordXml {

    private WordXml() {}

    /** An attribute of the current element by its local name; empty when it is not there. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The value of the current element as a small number. */
    static int number(XMLStreamReader xml, int otherwise) {
        var value = attribute(xml, "val");
        return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether the current switch is on: present and not turned off. */
    static boolean on(XMLStreamReader xml) {
        return !attribute(xml, "val").matches("0|false|off");
    }
}
