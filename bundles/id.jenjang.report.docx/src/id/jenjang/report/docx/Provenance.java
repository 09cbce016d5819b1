package id.jenjang.report.docx;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a Word file was printed from, in the words of whoever had it printed, so that the same
 * document can be composed anew and compared. It is kept in the file, out of sight.
 *
 * @param kind kind of document, for example {@code lkjip}; never null
 * @param agency id of the agency in the plan; empty when the document is about none
 * @param year year of the document
 * @param options what else decided its content, by name; sorted, never null
 */
public record Provenance(String kind, String agency, int year, Map<String, String> options) {

    public Provenance {
        SortedMap<String, String> sorted = new TreeMap<>(options);
        options = Collections.unmodifiableSortedMap(sorted);
    }

    /** A document that needs no further options. */
    public Provenance(String kind, String agency, int year) {
        this(kind, agency, year, Map.of());
    }
}
