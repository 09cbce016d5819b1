package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.Provenance;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.flow.Span;
import id.jenjang.report.docx.internal.trace.Trace;
import id.jenjang.report.docx.internal.trace.TraceXml;

import org.docx4j.customXmlProperties.ObjectFactory;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePropertiesPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart.AddPartBehaviour;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds the part that explains the figures to a package, as custom XML, which Word keeps. */
final class TracePart {

    /** Names the kind of data, as Word asks for; the same in every file. */
    private static final String ID = "{6F0D3C52-8E3B-4C0E-9B57-1D3A5E7C2F41}";

    private TracePart() {}

    static void add(
            MainDocumentPart main,
            Optional<Provenance> provenance,
            List<FlowSection> sections,
            Trace trace)
            throws InvalidFormatException {
        var figures = trace.figures();
        if (figures.isEmpty() && provenance.isEmpty()) {
            return;
        }
        var part = new BinaryPart(new PartName("/customXml/item1.xml"));
        part.setContentType(new ContentType("application/xml"));
        part.setRelationshipType(Namespaces.CUSTOM_XML_DATA_STORAGE);
        part.setBinaryData(new TraceXml(provenance, headings(sections), figures).bytes());
        // A template may have brought data of its own under that name.
        main.addTargetPart(part, AddPartBehaviour.RENAME_IF_NAME_EXISTS);
        var properties =
                new CustomXmlDataStoragePropertiesPart(
                        new PartName(part.getPartName().getName().replace("/item", "/itemProps")));
        var item = new ObjectFactory().createDatastoreItem();
        item.setItemID(ID);
        properties.setJaxbElement(item);
        part.addTargetPart(properties);
    }

    private static Map<String, String> headings(List<FlowSection> sections) {
        var numbers = new TreeMap<String, String>();
        for (var section : sections) {
            for (var block : section.blocks()) {
                if (block instanceof FlowParagraph p
                        && p.style().outlineLevel() >= 0
                        && !p.label().isEmpty()) {
                    p.spans().stream()
                            .filter(Span.Bookmark.class::isInstance)
                            .map(Span.Bookmark.class::cast)
                            .forEach(b -> numbers.put(b.name(), p.label()));
                }
            }
        }
        return numbers;
    }
}
