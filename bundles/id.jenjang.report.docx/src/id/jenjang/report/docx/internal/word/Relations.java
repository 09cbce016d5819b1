package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.image.ImageFile;
import id.jenjang.report.tree.Figure;

import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.ObjectFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the text of one part refers to outside of it: charts, pictures, each stored once however
 * often it is shown, pages on the net, and footnotes. Ids are given out while the text is written;
 * the parts are added when it is done.
 */
final class Relations {

    private final Map<ImageFile, String> images = new LinkedHashMap<>();
    private final ChartParts charts = new ChartParts();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<FlowParagraph> notes = new ArrayList<>();

    /** The id by which the text may refer to a picture. */
    String image(ImageFile file) {
        return images.computeIfAbsent(file, f -> "gambar" + (images.size() + 1));
    }

    /** The id by which the text may refer to a chart. */
    String chart(Figure.Chart chart) {
        return charts.add(chart);
    }

    /** The id by which the text may refer to a page or address. */
    String link(String target) {
        return links.computeIfAbsent(target, t -> "tautan" + (links.size() + 1));
    }

    /** The number of a footnote, by which the text may refer to it. */
    int note(FlowParagraph text) {
        notes.add(text);
        return notes.size();
    }

    /** The footnotes in the order of their numbers. */
    List<FlowParagraph> notes() {
        return List.copyOf(notes);
    }

    /**
     * Adds what has been referred to, but for footnotes.
     *
     * @param owner the part the text stands in
     * @param language language tag of texts in what is added
     */
    void addTo(Part owner, String language) throws Docx4JException {
        charts.addTo(owner, language);
        for (var image : images.entrySet()) {
            owner.addTargetPart(part(image.getKey()), image.getValue());
        }
        for (var link : links.entrySet()) {
            var relation = new ObjectFactory().createRelationship();
            relation.setId(link.getValue());
            relation.setType(Namespaces.HYPERLINK);
            relation.setTarget(link.getKey());
            relation.setTargetMode("External");
            owner.getRelationshipsPart().addRelationship(relation);
        }
    }

    private static Part part(ImageFile file) throws InvalidFormatException {
        var name = "/word/media/" + file.digest() + "." + file.kind().extension();
        var part = new BinaryPart(new PartName(name));
        part.setContentType(new ContentType(file.kind().mediaType()));
        part.setRelationshipType(Namespaces.IMAGE);
        part.setBinaryData(file.bytes());
        return part;
    }
}
