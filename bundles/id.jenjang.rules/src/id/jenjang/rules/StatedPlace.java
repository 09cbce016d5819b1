package id.jenjang.rules;

import id.jenjang.measure.Rencana;
import id.jenjang.rules.internal.printed.StatedPlaceIndex;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Names places inside {@code tercetak} blocks the way people look them up in the printed document.
 * Not safe for use by several threads at once.
 */
public final class StatedPlace {
    private final StatedPlaceIndex index;

    private StatedPlace(StatedPlaceIndex index) {
        this.index = index;
    }

    /** Labels for a plan; a transcript is read when a place in it is first asked for. */
    public static StatedPlace of(Rencana plan) {
        return new StatedPlace(new StatedPlaceIndex(Objects.requireNonNull(plan, "plan")));
    }

    /**
     * The table or quotation, its page, and the row and column: {@code Tabel 3.5 hal 43, baris 9
     * "Indeks kepuasan ...", kolom Realisasi 2022}. What does not apply is left out. Empty for a
     * place outside a {@code tercetak} block and for a place in a file.
     *
     * @param locale English for "en", else Indonesian
     */
    public Optional<String> label(Place place, Locale locale) {
        return place instanceof Place.ModelPlace in ? index.label(in, locale) : Optional.empty();
    }

    /**
     * The table or quotation and its page only, for grouping: {@code Tabel 3.5 hal 43}. Empty as
     * {@link #label}.
     */
    public Optional<String> piece(Place place, Locale locale) {
        return place instanceof Place.ModelPlace in ? index.piece(in, locale) : Optional.empty();
    }
}
