package id.jenjang.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Narrative with live values: Markdown in which {@code {IKU1.capaian}} stands for a figure of the plan and
 * {@code \{} for a brace. A live value stands on one line.
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

    /**
     * An opening brace that is not closed on its line; a mistake.
     *
     * @param teks the brace and the rest of its line
     */
    public record Terbuka(String teks, int offset, int length) implements Segmen {}

    /** Takes a narrative apart. */
    public static TeksHidup parse(String sumber) {
        return new TeksHidup(new Pemecah(sumber).pecah());
    }

    /** The live values in order. */
    public List<Nilai> nilai() {
        return segmen.stream().filter(Nilai.class::isInstance).map(Nilai.class::cast).toList();
    }

    /** One walk over the source. */
    private static final class Pemecah {
        private final String sumber;
        private final List<Segmen> segmen = new ArrayList<>();
        private final StringBuilder harfiah = new StringBuilder();
        private int awalHarfiah;
        private int i;

        Pemecah(String sumber) {
            this.sumber = sumber;
        }

        List<Segmen> pecah() {
            while (i < sumber.length()) {
                char c = sumber.charAt(i);
                if (c == '\\'
                        && i + 1 < sumber.length()
                        && "{}".indexOf(sumber.charAt(i + 1)) >= 0) {
                    harfiah.append(sumber.charAt(i + 1));
                    i += 2;
                } else if (c == '{') {
                    tutupHarfiah();
                    hidup();
                    awalHarfiah = i;
                } else {
                    harfiah.append(c);
                    i++;
                }
            }
            tutupHarfiah();
            return segmen;
        }

        private void tutupHarfiah() {
            if (i > awalHarfiah) {
                segmen.add(new Harfiah(harfiah.toString(), awalHarfiah, i - awalHarfiah));
                harfiah.setLength(0);
            }
        }

        private void hidup() {
            int end = i + 1;
            while (end < sumber.length() && "{}\r\n".indexOf(sumber.charAt(end)) < 0) {
                end++;
            }
            if (end < sumber.length() && sumber.charAt(end) == '}') {
                segmen.add(new Nilai(sumber.substring(i + 1, end), i, end + 1 - i));
                i = end + 1;
            } else {
                segmen.add(new Terbuka(sumber.substring(i, end), i, end - i));
                i = end;
            }
        }
    }
}
