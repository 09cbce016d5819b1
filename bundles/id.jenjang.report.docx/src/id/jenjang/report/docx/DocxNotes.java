package id.jenjang.report.docx;

import java.util.List;

/**
 * What the person who has a document printed should know of.
 *
 * @param unknownTags names in tags of the template ({@code jenjang:NAME}) that nothing in the
 *     document is called by; those controls were left as they are
 * @param displacedAreas keys of free areas of the earlier copy whose place the document does not
 *     have any more; their text stands at its end
 */
public record DocxNotes(List<String> unknownTags, List<String> displacedAreas) {

    public DocxNotes {
        unknownTags = List.copyOf(unknownTags);
        displacedAreas = List.copyOf(displacedAreas);
    }
}
