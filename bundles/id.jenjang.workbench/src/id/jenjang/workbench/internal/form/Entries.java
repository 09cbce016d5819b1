package id.jenjang.workbench.internal.form;

import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.form.Entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Several entries as one: all of them, or what is wrong. */
final class Entries {

    private Entries() {}

    /** The changes of all entries; the first that is wrong, when one is. */
    static Entry together(List<Entry> entries) {
        var changes = new ArrayList<ModelChange>();
        var rejected = new ArrayList<Entry.Cell>();
        for (var entry : entries) {
            switch (entry) {
                case Entry.Change change -> changes.addAll(change.changes());
                case Entry.Rejected some -> rejected.addAll(some.cells());
                case Entry.Wrong wrong -> {
                    return wrong;
                }
                case Entry.Same same -> {
                    // Nothing to do.
                }
            }
        }
        if (!rejected.isEmpty()) {
            return new Entry.Rejected(rejected);
        }
        return changes.isEmpty() ? new Entry.Same() : new Entry.Change(joined(changes));
    }

    /** The cells of one row are set at once: no two changes may ask for the same element. */
    private static List<ModelChange> joined(List<ModelChange> changes) {
        var sets = new LinkedHashMap<Object, ModelChange>();
        for (var change : changes) {
            if (change instanceof ModelChange.SetValues set) {
                sets.merge(set.element(), set, Entries::both);
            } else {
                sets.put(new Object(), change);
            }
        }
        return List.copyOf(sets.values());
    }

    private static ModelChange both(ModelChange one, ModelChange other) {
        var first = (ModelChange.SetValues) one;
        var values = new LinkedHashMap<>(first.values());
        values.putAll(((ModelChange.SetValues) other).values());
        return new ModelChange.SetValues(first.element(), values);
    }
}
