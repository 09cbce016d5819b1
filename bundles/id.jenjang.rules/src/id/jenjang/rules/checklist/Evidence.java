package id.jenjang.rules.checklist;

import id.jenjang.rules.Place;

import java.util.List;
import java.util.Objects;

/**
 * Something an answer rests on.
 *
 * @param text a whole sentence with its numbers, in the language of the checklist
 * @param places where it stands, the most telling first, not more than a few; empty for what is
 *     nowhere written
 */
public record Evidence(String text, List<Place> places) {
    public Evidence {
        Objects.requireNonNull(text, "text");
        places = List.copyOf(places);
    }
}
