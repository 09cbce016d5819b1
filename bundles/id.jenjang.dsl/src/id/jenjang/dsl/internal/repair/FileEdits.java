package id.jenjang.dsl.internal.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Edits of one file that can be made together: none changes what another one does. */
final class FileEdits {

    private static final Comparator<Edit> BY_PLACE =
            Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

    private final List<Edit> edits = new ArrayList<>();

    /** The edits in the order of their places. */
    static FileEdits of(List<Edit> edits) {
        var result = new FileEdits();
        result.edits.addAll(edits);
        result.edits.sort(BY_PLACE);
        return result;
    }

    /**
     * Keeps those that can be made together; of two that meet the first in the list stays. Two
     * findings may ask for the very same edit; then it is made once, for both.
     */
    static List<Edit> compatible(List<Edit> wanted) {
        var sorted = new ArrayList<>(wanted);
        sorted.sort(BY_PLACE);
        var kept = new ArrayList<Edit>();
        for (var edit : sorted) {
            var last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || last.sameAs(edit) || !last.meets(edit)) {
                kept.add(edit);
            }
        }
        return kept;
    }

    String applyTo(String text) {
        var result = new StringBuilder(text.length());
        int at = 0;
        Edit last = null;
        for (var edit : edits) {
            if (last == null || !last.sameAs(edit)) {
                result.append(text, at, edit.start()).append(edit.replacement());
                at = edit.end();
            }
            last = edit;
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Where the text each edit wrote begins after all edits are made. */
    Map<Edit, Integer> startsAfter() {
        var starts = new IdentityHashMap<Edit, Integer>();
        int shift = 0;
        Edit last = null;
        for (var edit : edits) {
            if (last != null && last.sameAs(edit)) {
                starts.put(edit, starts.get(last));
            } else {
                starts.put(edit, edit.start() + shift);
                shift += edit.replacement().length() - (edit.end() - edit.start());
            }
            last = edit;
        }
        return starts;
    }
}
