package id.jenjang.report.docx;

import java.util.Optional;

/**
 * How a document is printed as a Word file, and what the file gets beyond the document itself.
 *
 * @param provenance what it is printed from, kept in the file for a later comparison; empty for
 *     nothing
 * @param template the agency's own template; empty for our default dress
 * @param earlier an earlier copy of the same document, from which the text people wrote in its free
 *     areas is taken over; empty for none
 * @param areas whether free areas in which nobody has written show their prompt; otherwise they are
 *     left out
 * @param layout who tells the page numbers; empty for our own layout
 */
public record DocxOptions(
        Optional<Provenance> provenance,
        Optional<DocxTemplate> template,
        Optional<DocxArchive> earlier,
        boolean areas,
        Optional<OfficeLayout> layout) {

    /** The document and nothing else, in our default dress. */
    public static DocxOptions plain() {
        return new DocxOptions(
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The same, with what the file is printed from. */
    public DocxOptions printedFrom(Provenance from) {
        return new DocxOptions(Optional.of(from), template, earlier, areas, layout);
    }

    /** The same, in the dress of a template. */
    public DocxOptions dressedAs(DocxTemplate agencys) {
        return new DocxOptions(provenance, Optional.of(agencys), earlier, areas, layout);
    }

    /** The same, with the text of an earlier copy's free areas. */
    public DocxOptions keeping(DocxArchive copy) {
        return new DocxOptions(provenance, template, Optional.of(copy), areas, layout);
    }

    /** The same, with free areas that ask to be written in. */
    public DocxOptions withAreas() {
        return new DocxOptions(provenance, template, earlier, true, layout);
    }

    /** The same, with page numbers from an office program's layout. */
    public DocxOptions pagedBy(OfficeLayout office) {
        return new DocxOptions(provenance, template, earlier, areas, Optional.of(office));
    }
}
