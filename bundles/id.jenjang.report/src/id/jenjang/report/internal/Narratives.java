package id.jenjang.report.internal;

import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.TeksHidup;
import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.report.internal.scheme.ChapterScheme;
import id.jenjang.report.internal.scheme.SchemePart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The narrative a plan writes for the parts of its report, matched by title: case, leading numbers
 * and punctuation aside. A line of three or more dashes between blank lines parts the text before
 * the generated tables of a section from the text after them.
 */
public final class Narratives {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:bab\\s+[ivx]+|[0-9]+(?:\\.[0-9]+)*|[a-z])[.)]?\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile("(?:\\A|\\R[ \\t]*\\R)[ \\t]*-{3,}[ \\t]*(?:\\R|\\z)");

    private final Laporan laporan;
    private final UnaryOperator<String> titles;

    /**
     * The narrative of a report.
     *
     * @param titles fills the places of a scheme's title, such as {@code {tahun}}
     */
    public Narratives(Laporan laporan, UnaryOperator<String> titles) {
        this.laporan = laporan;
        this.titles = titles;
    }

    /**
     * What a plan writes for one part in one place.
     *
     * @param source where it is written; pictures are named from there
     * @param before Markdown ahead of the generated content; may be blank
     * @param after Markdown behind it; may be blank
     */
    public record Narrative(Bagian source, String before, String after) {}

    /**
     * The narrative of a part, live values replaced by what the function makes of them: all texts
     * with its title in order.
     */
    public List<Narrative> of(
            SchemePart part, PenilaiTeks live, Function<PenilaiTeks.Berhasil, String> figure) {
        List<Narrative> texts = new ArrayList<>();
        for (Bagian text : laporan.getBagian()) {
            if (matches(part, text) && text.getTeks() != null) {
                String[] halves =
                        BREAK.split(live.teks(TeksHidup.parse(markdown(text)), figure), 2);
                texts.add(new Narrative(text, halves[0], halves.length > 1 ? halves[1] : ""));
            }
        }
        return texts;
    }

    /** The Markdown of a part that has a text, as it is read. */
    public static String markdown(Bagian text) {
        return text.getSumber() == null ? outdented(text.getTeks()) : text.getTeks();
    }

    /** A text written in place without the indentation its lines share below the opening mark. */
    private static String outdented(String text) {
        int shared =
                text.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .mapToInt(line -> line.length() - line.stripLeading().length())
                        .min()
                        .orElse(0);
        return text.lines()
                .map(
                        line ->
                                line.substring(
                                        Math.min(
                                                shared,
                                                line.length() - line.stripLeading().length())))
                .collect(Collectors.joining("\n"));
    }

    /** The narrative parts whose title is none of the scheme's. */
    public List<Bagian> unknown(ChapterScheme scheme) {
        return laporan.getBagian().stream()
                .filter(text -> scheme.parts().stream().noneMatch(part -> matches(part, text)))
                .toList();
    }

    private boolean matches(SchemePart part, Bagian text) {
        return matches(part, text.getJudul());
    }

    /** Whether a title, which may be null, means the part. */
    boolean matches(SchemePart part, String title) {
        if (title == null) {
            return false;
        }
        String wanted = plain(title);
        return Stream.concat(Stream.of(part.title()), part.aliases().stream())
                .map(titles)
                .map(Narratives::plain)
                .anyMatch(wanted::equals);
    }

    /** A title as written, without the number before it. */
    static String withoutNumber(String title) {
        return NUMBER.matcher(title.strip()).replaceFirst("");
    }

    private static String plain(String title) {
        String lower = title.strip().toLowerCase(Locale.ROOT);
        return NUMBER.matcher(lower).replaceFirst("").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
