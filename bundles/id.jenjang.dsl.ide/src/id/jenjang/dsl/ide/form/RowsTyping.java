package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is typed into a table of rows: all of it, or every cell that cannot be taken. */
final class RowsTyping {

    private final FormContext context;
    private final ChildTable table;
    private final List<List<Field>> rows;
    private final int columns;
    private final List<Entry.Cell> rejected = new ArrayList<>();
    private final Map<ElementRef, ModelChange.SetValues> values = new LinkedHashMap<>();
    private final List<ModelChange> others = new ArrayList<>();

    RowsTyping(FormContext context, ChildTable table) {
        this.context = context;
        this.table = table;
        rows = table.rows();
        columns = table.columns().size();
    }

    /** A line of cells that begins at a column; in a row that is not there yet, a new one. */
    RowsTyping line(int row, int column, List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            if (column + i >= columns && !typed.get(i).isBlank()) {
                reject(row, column + i, typed.get(i));
            } else if (column + i < columns && row < rows.size()) {
                cell(row, column + i, typed.get(i));
            }
        }
        if (row >= rows.size() && typed.stream().anyMatch(each -> !each.isBlank())) {
            added(row, column, typed);
        }
        return this;
    }

    private void reject(int row, int column, String text) {
        var sentence = context.sentences().get("cell.outside", NumberEntry.shown(text));
        rejected.add(new Entry.Cell(row, column, text, sentence));
    }

    private void cell(int row, int column, String text) {
        take(row, column, text, rows.get(row).get(column).change(text));
    }

    private void added(int row, int column, List<String> typed) {
        var whole = new ArrayList<>(Collections.nCopies(columns, ""));
        for (int i = 0; i < typed.size() && column + i < columns; i++) {
            whole.set(column + i, typed.get(i));
        }
        take(row, column, "", table.add(whole));
    }

    private void take(int row, int column, String text, Entry entry) {
        switch (entry) {
            case Entry.Change change -> change.changes().forEach(this::take);
            case Entry.Wrong wrong ->
                    rejected.add(new Entry.Cell(row, column, text, wrong.sentence()));
            case Entry.Rejected some ->
                    some.cells()
                            .forEach(
                                    each ->
                                            rejected.add(
                                                    new Entry.Cell(
                                                            row,
                                                            each.column(),
                                                            each.text(),
                                                            each.sentence())));
            case Entry.Same same -> {
                // Nothing to do.
            }
        }
    }

    /** The cells of one row are set at once: no two changes may ask for the same element. */
    private void take(ModelChange change) {
        if (change instanceof ModelChange.SetValues set) {
            values.merge(set.element(), set, RowsTyping::both);
        } else {
            others.add(change);
        }
    }

    private static ModelChange.SetValues both(
            ModelChange.SetValues one, ModelChange.SetValues other) {
        var all = new LinkedHashMap<>(one.values());
        all.putAll(other.values());
        return new ModelChange.SetValues(one.element(), all);
    }

    /** What all the lines mean together. */
    Entry read() {
        if (!rejected.isEmpty()) {
            return new Entry.Rejected(rejected);
        }
        var changes = new ArrayList<ModelChange>(values.values());
        changes.addAll(others);
        return changes.isEmpty() ? new Entry.Same() : new Entry.Change(changes);
    }
}
