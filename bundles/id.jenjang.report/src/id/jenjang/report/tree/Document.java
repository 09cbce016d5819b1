package id.jenjang.report.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A composed document: what it says, in order, with every number already printed as text. Word,
 * HTML and previews render the same tree, so they cannot disagree.
 *
 * @param info what the document is about; never null
 * @param sections page sections in order; never null or empty
 * @param fields short texts about the document by name, which a template may show anywhere: {@code
 *     judul}, {@code instansi}, {@code tahun} and the like
 */
public record Document(DocumentInfo info, List<Section> sections, Map<String, String> fields) {

    public Document {
        sections = List.copyOf(sections);
        fields = Map.copyOf(fields);
    }

    /** A document about which a template learns no more than its properties say. */
    public Document(DocumentInfo info, List<Section> sections) {
        this(
                info,
                sections,
                Map.of(
                        "judul", info.title(),
                        "dokumen", info.subject(),
                        "instansi", info.agency(),
                        "tahun", Integer.toString(info.year())));
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
        return new Document(marked, sections, fields);
    }
}
