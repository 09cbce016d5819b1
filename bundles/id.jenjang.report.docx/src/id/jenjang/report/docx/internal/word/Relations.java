package id.jenjang.report.docx.internal.word;

import id.jenjang.report.image.ImageFile;
import id.jenjang.report.tree.Figure;

import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the text of one part refers to outside of it: charts, and pictures, each stored once however
 * often it is shown. Ids are given out while the text is written; the parts are added when it is
 * done.
 */
final class Relations {

    private final Map<ImageFile, String> images = new LinkedHashMap<>();
    private final ChartParts charts = new ChartParts();

    /** The id by which the text may refer to a picture. */
    String image(ImageFile file) {
        return images.computeIfAbsent(file, f -> "gambar" + (images.size() + 1));
    }

    /** The id by which the text may refer to a chart. */
    String chart(Figure.Chart chart) {
        return charts.add(chart);
    }

    /**
     * Adds what has been referred to.
     *
     * @param owner the part the text stands in
     * @param language language tag of texts in what is added
     */
    void addTo(Part owner, String language) throws Docx4JException {
        charts.addTo(owner, language);
        for (var image : images.entrySet()) {
            owner.addTargetPart(part(image.getKey()), image.getValue());
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
