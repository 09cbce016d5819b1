package id.jenjang.report.docx.internal.trace;

import id.jenjang.report.docx.Provenance;
import id.jenjang.report.docx.TracedFigure;
import id.jenjang.report.docx.internal.read.SafeXml;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Origin;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * The part of a Word file that explains the tags of its figures, as XML. Word and other programs
 * carry it along without reading it.
 *
 * @param provenance what the file was printed from
 * @param headings printed numbers of headings by bookmark
 * @param figures every figure with its origin and texts
 */
public record TraceXml(
        Optional<Provenance> provenance, Map<String, String> headings, List<TracedFigure> figures) {

    /** Namespace of the part; the number grows when the form changes its meaning. */
    public static final String NAMESPACE = "urn:jenjang:jejak:1";

    private static final String ROOT = "trace";

    /** The part of a file that has none. */
    public static final TraceXml NONE = new TraceXml(Optional.empty(), Map.of(), List.of());

    public TraceXml {
        headings = Map.copyOf(headings);
        figures = List.copyOf(figures);
    }

    /** The part's bytes; the same content gives the same bytes. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            var xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(ROOT);
            xml.writeDefaultNamespace(NAMESPACE);
            if (provenance.isPresent()) {
                write(provenance.get(), xml);
            }
            for (var heading : new TreeMap<>(headings).entrySet()) {
                xml.writeEmptyElement("heading");
                attribute("bookmark", heading.getKey(), xml);
                attribute("number", heading.getValue(), xml);
            }
            for (var figure : figures) {
                write(figure, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private static void write(Provenance provenance, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("document");
        attribute("kind", provenance.kind(), xml);
        attribute("agency", provenance.agency(), xml);
        attribute("year", String.valueOf(provenance.year()), xml);
        for (var option : provenance.options().entrySet()) {
            xml.writeEmptyElement("option");
            attribute("name", option.getKey(), xml);
            attribute("value", option.getValue(), xml);
        }
        xml.writeEndElement();
    }

    private static void write(TracedFigure figure, XMLStreamWriter xml) throws XMLStreamException {
        var origin = figure.origin();
        xml.writeStartElement("figure");
        attribute("tag", figure.tag(), xml);
        attribute("element", origin.element(), xml);
        attribute("name", origin.name(), xml);
        attribute("quantity", origin.quantity(), xml);
        attribute("formula", origin.formula(), xml);
        for (var form : figure.forms()) {
            xml.writeStartElement("text");
            xml.writeCharacters(PlainText.of(form));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void attribute(String name, String value, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeAttribute(name, PlainText.of(value));
    }

    /**
     * Reads the part.
     *
     * @return empty when this is another part
     * @throws XMLStreamException when it is no XML
     */
    public static Optional<TraceXml> read(InputStream in) throws XMLStreamException {
        var xml = SafeXml.reader(in);
        SafeXml.toRoot(xml);
        if (!NAMESPACE.equals(xml.getNamespaceURI()) || !ROOT.equals(xml.getLocalName())) {
            return Optional.empty();
        }
        return Optional.of(new Reading().all(xml));
    }

    /** What is known of the part so far. */
    private static final class Reading {

        private final Map<String, String> document = new LinkedHashMap<>();
        private final Map<String, String> options = new LinkedHashMap<>();
        private final Map<String, String> headings = new LinkedHashMap<>();
        private final List<TracedFigure> figures = new ArrayList<>();
        private final List<String> forms = new ArrayList<>();
        private String tag = "";
        private Origin origin;

        private TraceXml all(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    begin(xml);
                } else if (event == XMLStreamReader.END_ELEMENT
                        && xml.getLocalName().equals("figure")) {
                    figures.add(new TracedFigure(tag, origin, forms));
                    forms.clear();
                }
            }
            return new TraceXml(provenance(), headings, figures);
        }

        private void begin(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "document" -> {
                    for (var name : List.of("kind", "agency", "year")) {
                        document.put(name, value(xml, name));
                    }
                }
                case "option" -> options.put(value(xml, "name"), value(xml, "value"));
                case "heading" -> headings.put(value(xml, "bookmark"), value(xml, "number"));
                case "figure" -> {
                    tag = value(xml, "tag");
                    origin =
                            new Origin(
                                    value(xml, "element"),
                                    value(xml, "name"),
                                    value(xml, "quantity"),
                                    value(xml, "formula"));
                }
                case "text" -> forms.add(xml.getElementText());
                default -> {
                    // a later version's
                }
            }
        }

        private static String value(XMLStreamReader xml, String attribute) {
            var value = xml.getAttributeValue(null, attribute);
            return value == null ? "" : value;
        }

        private Optional<Provenance> provenance() {
            var year = document.getOrDefault("year", "");
            return year.matches("[0-9]{1,9}")
                    ? Optional.of(
                            new Provenance(
                                    document.get("kind"),
                                    document.get("agency"),
                                    Integer.parseInt(year),
                                    options))
                    : Optional.empty();
        }
    }
}
