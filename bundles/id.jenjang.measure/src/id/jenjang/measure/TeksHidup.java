package id.jenjang.measure;

import java.util.List;

/**
 * Narrative with live values: Markdown in which {@code {IKU1.capaian}} stands for a figure of the plan and
 * {@code \{} for a brace.
 *
 * @param segmen the pieces in order; together they cover the whole text
 */
public record TeksHidup(List<Segmen> segmen) {
    public TeksHidup {
        segmen = List.copyOf(segmen);
    }

    /** A piece of the narrative; offsets count characters of the source text from 0. */
    public sealed interface Segmen {
        /** Where the piece begins in the source. */
        int offset();

        /** How many characters of the source it covers. */
        int length();
    }

    /**
     * Plain Markdown.
     *
     * @param teks the text with escaped braces resolved
     */
    public record Harfiah(String teks, int offset, int length) implements Segmen {}

    /**
     * A live value.
     *
     * @param ungkapan what stands between the braces
     * @param offset of the opening brace
     * @param length including both braces
     */
    public record Nilai(String ungkapan, int offset, int length) implements Segmen {}

    /** Takes a narrative apart. A brace that is never closed is plain text. */
    public static TeksHidup parse(String sumber) {
        throw new UnsupportedOperationException();
    }

    /** The live values in order. */
    public List<Nilai> nilai() {
        return segmen.stream()
                .filter(Nilai.class::isInstance)
                .map(Nilai.class::cast)
                .toList();
    }
}
