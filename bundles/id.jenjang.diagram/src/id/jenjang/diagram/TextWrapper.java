package id.jenjang.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a given width: at spaces, and inside a word only when the word alone is
 * too wide.
 */
public final class TextWrapper {

    private final FontMetrics metrics;
    private final boolean bold;
    private final double size;

    /**
     * @param metrics widths of characters
     * @param bold whether the bold face is measured
     * @param size font size in points
     */
    public TextWrapper(FontMetrics metrics, boolean bold, double size) {
        this.metrics = metrics;
        this.bold = bold;
        this.size = size;
    }

    /**
     * The lines of a text.
     *
     * @param text the text; line ends in it are kept; blank text gives no lines
     * @param width greatest line width in points
     * @return lines without surrounding spaces
     */
    public List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        for (var part : text.strip().split("\n")) {
            if (!part.isBlank()) {
                wrap(part, width, lines);
            }
        }
        return lines;
    }

    /** Width in points of the widest word of a text, 0 for none. */
    public double widestWord(String text) {
        double widest = 0;
        for (var word : text.strip().split("\\s+")) {
            widest = Math.max(widest, measure(word));
        }
        return widest;
    }

    private void wrap(String text, double width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && measure(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (measure(line) > width && line.length() > 1) {
                int fit = fitting(line, width);
                lines.add(line.substring(0, fit));
                line.delete(0, fit);
            }
        }
        lines.add(line.toString());
    }

    private int fitting(CharSequence word, double width) {
        int end = word.length();
        while (end > 1 && measure(word.subSequence(0, end)) > width) {
            end--;
        }
        boolean insidePair =
                end > 1 && end < word.length() && Character.isLowSurrogate(word.charAt(end));
        return insidePair ? end - 1 : end;
    }

    private double measure(CharSequence text) {
        return metrics.points(text, bold, size);
    }
}
