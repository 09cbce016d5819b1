package id.jenjang.report.docx;

import java.util.Optional;

/**
 * What a Word file gets beyond the document itself.
 *
 * @param provenance what it is printed from, kept in the file for a later comparison; empty for
 *     nothing
 */
public record DocxOptions(Optional<Provenance> provenance) {

    /** The document and nothing else. */
    public static DocxOptions plain() {
        return new DocxOptions(Optional.empty());
    }

    /** The same, with what the file is printed from. */
    public DocxOptions printedFrom(Provenance from) {
        return new DocxOptions(Optional.of(from));
    }
}
