package id.jenjang.dsl.ide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Edits of the texts of a plan that belong together and are made, or undone, as one. All offsets
 * are those of the texts before any of the edits.
 */
public final class PlanEdits {

    /** No edit. */
    public static final PlanEdits NONE = new PlanEdits(Map.of());

    private static final Comparator<TextEdit> BY_PLACE =
            Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::end);

    private final SortedMap<Path, List<TextEdit>> edits = new TreeMap<>();

    /**
     * Edits by file.
     *
     * @param edits the edits of each file, in any order; several insertions at one place are made
     *     in the order given
     * @throws IllegalArgumentException when two edits of a file overlap
     */
    public PlanEdits(Map<Path, List<TextEdit>> edits) {
        edits.forEach(
                (file, here) -> {
                    if (!here.isEmpty()) {
                        this.edits.put(file, sorted(here));
                    }
                });
    }

    /** Edits of one file. */
    public static PlanEdits of(Path file, TextEdit... edits) {
        return new PlanEdits(Map.of(file, List.of(edits)));
    }

    private static List<TextEdit> sorted(List<TextEdit> edits) {
        var sorted = new ArrayList<>(edits);
        sorted.sort(BY_PLACE);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).offset() < sorted.get(i - 1).end()) {
                throw new IllegalArgumentException(
                        "Edits overlap: " + sorted.get(i - 1) + ", " + sorted.get(i));
            }
        }
        return List.copyOf(sorted);
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The files that are changed, in the order of their names. */
    public Set<Path> files() {
        return edits.keySet();
    }

    /** The edits of a file in the order of their places; empty when it is not changed. */
    public List<TextEdit> of(Path file) {
        return edits.getOrDefault(file, List.of());
    }

    /**
     * The text of a file after the edits.
     *
     * @param text its text before
     * @throws IndexOutOfBoundsException when an edit lies outside the text
     */
    public String applyTo(Path file, String text) {
        var result = new StringBuilder(text.length());
        int at = 0;
        for (var edit : of(file)) {
            result.append(text, at, edit.offset()).append(edit.replacement());
            at = edit.end();
        }
        return result.append(text, at, text.length()).toString();
    }

    /**
     * The edits that bring the texts back.
     *
     * @param texts gives the text of each changed file before the edits
     */
    public PlanEdits inverse(Function<Path, String> texts) {
        var inverse = new TreeMap<Path, List<TextEdit>>();
        edits.forEach(
                (file, here) -> {
                    var text = texts.apply(file);
                    var back = new ArrayList<TextEdit>();
                    int shift = 0;
                    for (var edit : here) {
                        back.add(
                                new TextEdit(
                                        edit.offset() + shift,
                                        edit.replacement().length(),
                                        text.substring(edit.offset(), edit.end())));
                        shift += edit.replacement().length() - edit.length();
                    }
                    inverse.put(file, back);
                });
        return new PlanEdits(inverse);
    }

    /**
     * These edits and then others as one, all in the texts before any of them.
     *
     * @param next edits of the texts after these
     */
    public PlanEdits then(PlanEdits next) {
        var both = new TreeMap<>(edits);
        for (var file : next.files()) {
            both.put(file, EditsInARow.of(of(file), next.of(file)));
        }
        return new PlanEdits(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanEdits that && edits.equals(that.edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }

    @Override
    public String toString() {
        return edits.toString();
    }
}
