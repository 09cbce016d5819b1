package id.jenjang.dsl;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finding speaks of, in words for people.
 *
 * @param element the element of the plan, as in {@code IKU1 Terlaksananya ...}; empty when no
 *     element is meant
 * @param document the printed document whose transcript it stands in; empty outside of transcripts
 * @param piece the table or quotation of that document, as in {@code Tabel 3.5 hal 43}; empty
 *     outside of transcripts
 * @param place the place in that piece, as in {@code baris 9 "...", kolom Capaian}; empty outside
 *     of transcripts and where the piece as a whole is meant
 * @param related where its other places stand in printed documents, one for each, in the same
 *     order; empty texts for places outside of transcripts
 */
public record FindingSubject(
        String element, String document, String piece, String place, List<String> related) {

    /** Of a finding that speaks of no element. */
    public static final FindingSubject NONE = new FindingSubject("", "", "", "", List.of());

    public FindingSubject {
        related = List.copyOf(related);
    }

    /** Whether it stands in the transcript of a printed document. */
    public boolean isPrinted() {
        return !piece.isEmpty();
    }

    /**
     * The whole place in a printed document, as in {@code LKjIP ..., Tabel 3.5 hal 43, baris 9
     * "..."}; empty outside of transcripts.
     */
    public String printed() {
        return Stream.of(document, piece, place)
                .filter(part -> isPrinted() && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
