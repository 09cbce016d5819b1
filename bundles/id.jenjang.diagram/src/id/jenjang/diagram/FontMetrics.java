package id.jenjang.diagram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Advance widths of the sans-serif font used in documents and pictures (Arial and its
 * metric-compatible relatives). Widths are exact font units, so that wrapping gives the same lines
 * on every machine, with or without the font.
 */
public final class FontMetrics {

    /** Font units per em. */
    public static final int UNITS_PER_EM = 2048;

    private static final int LIMIT = 0x2600;
    private static final int UNKNOWN = 1139;
    private static final FontMetrics SANS = load();

    private final short[] regular = new short[LIMIT];
    private final short[] bold = new short[LIMIT];

    private FontMetrics() {}

    /** The metrics of the sans-serif font. */
    public static FontMetrics sans() {
        return SANS;
    }

    /**
     * Width of one character.
     *
     * @param codePoint a Unicode code point; characters without a known width count as a digit
     * @param heavy whether the bold face is meant
     * @return advance width in font units
     */
    public int units(int codePoint, boolean heavy) {
        var widths = heavy ? bold : regular;
        int width = codePoint < LIMIT ? widths[codePoint] : 0;
        return width == 0 ? UNKNOWN : width;
    }

    /**
     * Width of a text set on one line without kerning.
     *
     * @param text the text; never null
     * @param heavy whether the bold face is meant
     * @return sum of advance widths in font units
     */
    public long units(CharSequence text, boolean heavy) {
        long sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            sum += units(codePoint, heavy);
            i += Character.charCount(codePoint);
        }
        return sum;
    }

    /**
     * Width of a text in points.
     *
     * @param text the text; never null
     * @param heavy whether the bold face is meant
     * @param size font size in points
     * @return width in points
     */
    public double points(CharSequence text, boolean heavy, double size) {
        return units(text, heavy) * size / UNITS_PER_EM;
    }

    private static FontMetrics load() {
        var metrics = new FontMetrics();
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                FontMetrics.class.getResourceAsStream("advance-widths.txt"),
                                StandardCharsets.US_ASCII))) {
            var widths = metrics.regular;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    widths = line.equals("[bold]") ? metrics.bold : metrics.regular;
                } else if (!line.startsWith("#")) {
                    readWidths(line, widths);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return metrics;
    }

    private static void readWidths(String line, short[] widths) {
        var numbers = line.split(" ");
        int codePoint = Integer.parseInt(numbers[0], 16);
        for (int i = 1; i < numbers.length; i++) {
            widths[codePoint++] = Short.parseShort(numbers[i]);
        }
    }
}
