package id.jenjang.rules.internal.narrative;

import id.jenjang.measure.TeksHidup;
import id.jenjang.model.Bagian;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.Place;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of one part of a report, with its live values blanked out so that only what is written
 * by hand is seen. All offsets are those of the source text.
 */
final class Narrative {
    private final Bagian bagian;
    private final String byHand;

    private Narrative(Bagian bagian, String byHand) {
        this.bagian = bagian;
        this.byHand = byHand;
    }

    /** The narrative; empty when the part has no text (the loader reports an unreadable file). */
    static Narrative of(Bagian bagian) {
        String source = source(bagian);
        var byHand = new StringBuilder(source);
        for (TeksHidup.Nilai live : TeksHidup.parse(source).nilai()) {
            // A letter, not a space: "{jumlah sasaran} (enam)" must not look like a bare "(enam)"
            // after other text.
            byHand.replace(
                    live.offset(), live.offset() + live.length(), "\u25A1".repeat(live.length()));
        }
        return new Narrative(bagian, byHand.toString());
    }

    /** The Markdown of a part; never null. */
    static String source(Bagian bagian) {
        String text = bagian.getTeks() != null ? bagian.getTeks() : bagian.getIsi();
        return text == null ? "" : text;
    }

    /** Where a stretch of the text stands. */
    static Place place(Bagian bagian, int offset, int length) {
        return new Place.ModelPlace(
                bagian, RencanaPackage.Literals.BAGIAN__TEKS, -1, offset, length);
    }

    Place place(MatchResult match) {
        return place(bagian, match.start(), match.end() - match.start());
    }

    /** Hands over every match in what is written by hand. */
    void forEach(Pattern pattern, Consumer<MatchResult> action) {
        List<MatchResult> matches = pattern.matcher(byHand).results().toList();
        matches.forEach(action);
    }

    /** The sentence around a match. */
    String sentence(MatchResult match) {
        int from =
                Math.max(
                                byHand.lastIndexOf(". ", match.start()),
                                byHand.lastIndexOf('\n', match.start()))
                        + 1;
        int stop = byHand.indexOf(". ", match.end());
        int line = byHand.indexOf('\n', match.end());
        int to = Math.min(stop < 0 ? byHand.length() : stop, line < 0 ? byHand.length() : line);
        return byHand.substring(from, to);
    }
}
