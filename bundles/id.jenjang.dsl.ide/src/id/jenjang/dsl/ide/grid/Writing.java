package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be written for some cells, and which of them cannot be. */
final class Writing {

    private final SheetContext context;
    private final BlockPlaces places;
    private final FreshNames fresh;
    private final List<ModelChange> changes = new ArrayList<>();
    private final Map<YearBlock, List<ElementData>> entries = new LinkedHashMap<>();
    private final Map<Bernama, String> named = new HashMap<>();
    private final TreeMap<Place, Wrong> rejected = new TreeMap<>();

    /** A cell, by row and then column. */
    record Place(int row, int column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int rows = Integer.compare(row, other.row);
            return rows == 0 ? Integer.compare(column, other.column) : rows;
        }
    }

    /** What was put into a cell, and why it cannot be. */
    record Wrong(String typed, String reason) {}

    Writing(SheetContext context) {
        this.context = context;
        places = new BlockPlaces(context);
        fresh = new FreshNames(context.rencana());
    }

    /** Reads what was typed; complaints about it are noted for the cell. */
    TypedValue reader(int row, int column, String typed) {
        return new TypedValue(
                context.plan().locale(), reason -> reject(row, column, typed, reason));
    }

    void reject(int row, int column, String typed, String reason) {
        rejected.putIfAbsent(new Place(row, column), new Wrong(typed, reason));
    }

    Map<Place, Wrong> rejected() {
        return rejected;
    }

    void change(ModelChange change) {
        changes.add(change);
    }

    /** A new entry of a block, which is made where there is none. */
    void entry(YearBlock block, ElementData entry) {
        entries.computeIfAbsent(block, each -> new ArrayList<>()).add(entry);
    }

    /** The short name of an element; one that has none gets one. */
    String name(Bernama element) {
        return element.getId() != null
                ? element.getId()
                : named.computeIfAbsent(
                        element,
                        each -> {
                            var name = fresh.of(each);
                            change(
                                    ModelChange.SetValues.of(
                                            context.ref(each), Literals.BERNAMA__ID, name));
                            return name;
                        });
    }

    /** All changes; those of entries together with the blocks they lie in. */
    List<ModelChange> changes() {
        var all = new ArrayList<>(changes);
        entries.forEach(
                (block, some) -> {
                    var existing = places.block(block).map(context::ref);
                    if (existing.isPresent()) {
                        some.forEach(
                                entry ->
                                        all.add(
                                                new ModelChange.AddChild(
                                                        existing.get(),
                                                        block.entries(),
                                                        Integer.MAX_VALUE,
                                                        entry)));
                    } else {
                        all.add(
                                new ModelChange.AddChild(
                                        places.file(block),
                                        Literals.BERKAS__ELEMEN,
                                        Integer.MAX_VALUE,
                                        block.written().with(block.entries(), some.toArray())));
                    }
                });
        return all;
    }
}
