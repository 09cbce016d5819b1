package id.jenjang.dsl.ide.insight;

/**
 * A line of figures shown above an element.
 *
 * @param offset where the element begins, in UTF-16 units from 0
 * @param length how long its first word is
 * @param kind what the line is about
 * @param text what it says, such as "capaian 2023: 97,86% (Sangat Tinggi)"
 */
public record Lens(int offset, int length, Kind kind, String text) {

    /** What a line is about. */
    public enum Kind {
        /** How well an indicator did in a year. */
        CAPAIAN,
        /** How much of a budget was spent in a year. */
        SERAPAN,
        /** How many elements support this one; {@link Hierarchy} tells which. */
        DIDUKUNG,
        /** How much stands against the element. */
        TEMUAN
    }
}
