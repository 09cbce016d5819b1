package id.jenjang.acceptance.mutation;

import id.jenjang.acceptance.mutation.Mistake.Edit;
import id.jenjang.acceptance.mutation.Mistake.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Every single mistake that can be made in a transcript, by kind. */
final class PrintedMistakes {

    private static final Pattern PIECE =
            Pattern.compile(
                    "(?m)^  (tabel|kutipan) \"[^\"]*\"[^\"']*(?:kolom \"([^\"]*)\")? '''(.*?)'''",
                    Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.]*(?:,\\d+)?");
    private static final Pattern WORDS = Pattern.compile("\\(([\\p{L} ]{12,})\\)");
    private static final Pattern COUNT =
            Pattern.compile("(\\d+) \\([a-z ]+\\) (?:sasaran|tujuan|program|Indikator)");

    private final Map<String, List<Mistake>> kinds = new TreeMap<>();
    private final String file;
    private final String text;
    private final Random random;
    private final Digits digits;

    PrintedMistakes(String file, String text, Random random) {
        this.file = file;
        this.text = text;
        this.random = random;
        digits = new Digits(random);
    }

    Map<String, List<Mistake>> all() {
        var pieces = PIECE.matcher(text);
        while (pieces.find()) {
            if (pieces.group(1).equals("tabel")) {
                table(pieces.group(2), pieces.start(3), pieces.end(3));
            } else {
                sentences(pieces.start(3), pieces.end(3));
            }
        }
        return kinds;
    }

    private void table(String headings, int from, int to) {
        var columns = Arrays.stream(headings.split("\\|")).map(String::strip).toList();
        int start = text.indexOf('\n', from) + 1;
        for (int end = text.indexOf('\n', start);
                end >= 0 && end < to;
                end = text.indexOf('\n', start)) {
            row(columns, start, end);
            start = end + 1;
        }
    }

    private void row(List<String> columns, int from, int to) {
        var cells = text.substring(from, to).split("\t", -1);
        boolean total = Arrays.stream(cells).anyMatch(cell -> cell.startsWith("JUMLAH"));
        int at = from;
        for (int c = 0; c < Math.min(cells.length, columns.size()); c++) {
            cell(columns.get(c), cells[c], new Span(file, at, at + cells[c].length()), total);
            at += cells[c].length() + 1;
        }
    }

    private void cell(String column, String cell, Span at, boolean total) {
        boolean told = !column.equals("abai") && !column.startsWith("No");
        if (!told || cell.isBlank()) {
            return;
        }
        if (FIGURE.matcher(cell.replaceAll("[%\\s]|Rp\\.?", "")).matches()) {
            var where = total ? "jumlah tercetak" : "sel tercetak";
            number(cell, at, where + " berubah satu angka", digits::changed);
            number(cell, at, where + " tertukar angkanya", digits::swapped);
            number(cell, at, where + " bergeser komanya", digits::shifted);
            add("sel tercetak salah baca", at, cell.replaceFirst("0", "O"), at);
        } else if (cell.split(" ").length > 3 && !column.startsWith("Sasaran")) {
            var words = new ArrayList<>(List.of(cell.split(" ")));
            words.remove(1 + random.nextInt(words.size() - 1));
            add("nama tercetak berubah", at, String.join(" ", words), at);
        } else if (cell.contains("Berhasil")) {
            add(
                    "predikat tercetak salah",
                    at,
                    cell.equals("Berhasil") ? "Sangat Berhasil" : "Berhasil",
                    at);
        }
    }

    private void number(
            String cell, Span at, String kind, Function<String, Optional<String>> mistake) {
        var figure = FIGURE.matcher(cell);
        if (figure.find()) {
            mistake.apply(figure.group())
                    .ifPresent(
                            wrong ->
                                    add(
                                            kind,
                                            at,
                                            cell.substring(0, figure.start())
                                                    + wrong
                                                    + cell.substring(figure.end()),
                                            at));
        }
    }

    private void sentences(int from, int to) {
        var quote = new Span(file, from, to);
        var passage = text.substring(from, to);
        var words = WORDS.matcher(passage);
        while (words.find()) {
            var amount = new ArrayList<>(List.of(words.group(1).split(" ")));
            if (amount.getLast().equals("Rupiah")) {
                amount.remove(random.nextInt(amount.size() - 2));
                add(
                        "terbilang berubah",
                        new Span(file, from + words.start(1), from + words.end(1)),
                        String.join(" ", amount),
                        quote);
            }
        }
        var counts = COUNT.matcher(passage);
        while (counts.find()) {
            var at = new Span(file, from + counts.start(1), from + counts.end(1));
            digits.changed(counts.group(1))
                    .ifPresent(wrong -> add("cacah berubah", at, wrong, quote));
        }
    }

    private void add(String kind, Span at, String replacement, Span right) {
        if (!replacement.equals(text.substring(at.from(), at.to()))) {
            kinds.computeIfAbsent(kind, key -> new ArrayList<>())
                    .add(new Mistake(kind, new Edit(at, replacement), List.of(right)));
        }
    }
}
