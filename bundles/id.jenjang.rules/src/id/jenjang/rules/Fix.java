package id.jenjang.rules;

import java.util.Objects;

/**
 * A certain repair of a finding, as data: what stands at {@code place} is replaced by {@code
 * replacement}.
 *
 * @param label what the repair does, a short sentence in the language of the check
 * @param place the stretch that is replaced; a {@link Place.ModelPlace} with a length of -1 means
 *     the source text of the whole value or element
 * @param replacement for a whole value or element: source text of the plan language, empty to
 *     remove it; for a stretch within a text value: the new text itself, unescaped
 */
public record Fix(String label, Place place, String replacement) {
    public Fix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(replacement, "replacement");
    }
}
