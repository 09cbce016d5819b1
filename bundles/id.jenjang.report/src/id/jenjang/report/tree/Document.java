package id.jenjang.report.tree;

import java.util.List;
import java.util.Optional;

/**
 * A composed document: what it says, in order, with every number already printed as text. Word,
 * HTML and previews render the same tree, so they cannot disagree.
 *
 * @param info what the document is about; never null
 * @param sections page sections in order; never null or empty
 */
public record Document(DocumentInfo info, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** This document marked as a draft. */
    public Document asDraft(Draft draft) {
        var marked =
                new DocumentInfo(
                        info.title(),
                        info.subject(),
                        info.agency(),
                        info.year(),
                        info.language(),
                        Optional.of(draft));
        return new Document(marked, sections);
    }
}
