package id.jenjang.report.html.internal;

import id.jenjang.diagram.FontMetrics;
import id.jenjang.report.text.SlashBreaks;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much room the columns of a table ask for, in widths of the letter M (em) of its own text
 * size: from that follow how narrow the table may become on a screen before it scrolls, and how
 * small its text must be on paper, where it cannot.
 */
final class TableMeasure {

    /** Text sizes on paper in points; the style sheet has a class for each but the first. */
    private static final double[] SIZES = {9.5, 8.5, 7.5, 6};

    private static final double PAPER = 467;
    private static final double WIDE_PAPER = 728;
    private static final double PAPER_PADDING = 7.5;

    /** A text longer than this is read in several lines, also where there is room to scroll. */
    private static final double READABLE_LINE = 10;

    private static final double SCREEN_PADDING = 1.2;
    private static final Pattern BREAK = Pattern.compile("[ \\u200b]|(?<=-)");

    private final double[] word;
    private final double[] line;
    private final double[] text;

    /**
     * @param columns number of columns
     * @param rows header and body rows, their cells in place
     */
    TableMeasure(int columns, List<List<Grid.Slot>> rows) {
        this.word = new double[columns];
        this.line = new double[columns];
        this.text = new double[columns];
        rows.stream()
                .flatMap(List::stream)
                .filter(slot -> slot.columns() == 1 && slot.cell() != null)
                .forEach(this::measure);
    }

    private void measure(Grid.Slot slot) {
        int column = slot.column();
        texts(slot.cell())
                .forEach(
                        paragraph -> {
                            double width = em(paragraph);
                            line[column] = Math.max(line[column], width);
                            text[column] += width;
                            for (var part : BREAK.split(SlashBreaks.in(paragraph))) {
                                word[column] = Math.max(word[column], em(part));
                            }
                        });
    }

    private static double em(String text) {
        return (double) FontMetrics.sans().units(text, true) / FontMetrics.UNITS_PER_EM;
    }

    private static Stream<String> texts(Table.Cell cell) {
        return cell.content().stream().flatMap(TableMeasure::texts);
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Paragraph p -> Stream.of(InlineWriter.set(InlineWriter.plain(p.content())));
            case ListBlock l ->
                    l.items().stream().flatMap(List::stream).flatMap(TableMeasure::texts);
            default -> Stream.empty();
        };
    }

    /** The least width on a screen, in em. */
    double least() {
        double sum = 0;
        for (int i = 0; i < word.length; i++) {
            double column = Math.max(word[i], Math.min(line[i], READABLE_LINE));
            sum += column + SCREEN_PADDING;
        }
        return sum;
    }

    /**
     * The text size on paper as a step down from the usual one.
     *
     * @param wide whether the paper is landscape
     * @return 0 to 3
     */
    int step(boolean wide) {
        int step = 0;
        while (step < SIZES.length - 1 && wordsAt(SIZES[step]) > room(wide)) {
            step++;
        }
        return step;
    }

    /**
     * Shares of the columns for a table whose words do not fit the paper even at the smallest size.
     *
     * @param wide whether the paper is landscape
     * @return a percentage for each column; empty when the words fit
     */
    List<String> shares(boolean wide) {
        double size = SIZES[SIZES.length - 1];
        double room = room(wide);
        if (wordsAt(size) <= room) {
            return List.of();
        }
        double fair = 1.5 * room / word.length;
        var widths = new double[word.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(word[i] * size, fair) + PAPER_PADDING + Math.sqrt(text[i]);
        }
        double sum = Arrays.stream(widths).sum();
        var shares = new ArrayList<String>();
        for (double width : widths) {
            shares.add(String.format(Locale.ROOT, "%.1f%%", 100 * width / sum));
        }
        return shares;
    }

    private double wordsAt(double size) {
        return Arrays.stream(word).map(w -> w * size + PAPER_PADDING).sum();
    }

    private static double room(boolean wide) {
        return wide ? WIDE_PAPER : PAPER;
    }
}
