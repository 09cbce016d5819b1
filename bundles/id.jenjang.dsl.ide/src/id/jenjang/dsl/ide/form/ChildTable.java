package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.Writable;
import id.jenjang.dsl.ide.internal.TabText;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Small elements that lie in another one, as a table: each a row, what they hold as columns. */
public final class ChildTable {

    private final FormContext context;
    private final Subject subject;
    private final Writable kind;

    ChildTable(FormContext context, Subject subject) {
        this.context = context;
        this.subject = subject;
        kind = subject.slot().kinds().getFirst();
    }

    /**
     * A column.
     *
     * @param id the name of the feature
     * @param label what people call it
     * @param mandatory whether a row cannot be written without it
     */
    public record Column(String id, String label, boolean mandatory) {}

    /** What a row can hold, in the order of the language. */
    public List<Column> columns() {
        return kind.slots().stream()
                .map(
                        each ->
                                new Column(
                                        each.feature().getName(),
                                        context.labels().of(kind.type(), each.feature()),
                                        each.mandatory()))
                .toList();
    }

    /** The rows, each with a field for every column. */
    public List<List<Field>> rows() {
        var rows = new ArrayList<List<Field>>();
        int index = 0;
        for (var each : (List<?>) subject.element().eGet(subject.feature())) {
            var ref = subject.ref().child((EReference) subject.feature(), index++);
            rows.add(ElementForm.fields(context, (EObject) each, ref, kind.slots()));
        }
        return rows;
    }

    /**
     * One more row at the end.
     *
     * @param typed what is typed into each column, in their order; missing ones are empty
     */
    public Entry add(List<String> typed) {
        var rejected = new ArrayList<Entry.Cell>();
        var values = new LinkedHashMap<org.eclipse.emf.ecore.EStructuralFeature, List<Object>>();
        var slots = kind.slots();
        int row = ((List<?>) subject.element().eGet(subject.feature())).size();
        for (int column = 0; column < slots.size(); column++) {
            var text = column < typed.size() ? typed.get(column) : "";
            var slot = slots.get(column);
            var cell =
                    new Subject(
                            subject.element(), subject.ref(), slot, Kinds.of(kind.type(), slot));
            try {
                var read = new Typing(context, cell).values(text);
                if (read.isEmpty() && slot.mandatory()) {
                    rejected.add(
                            new Entry.Cell(
                                    row,
                                    column,
                                    text,
                                    context.sentences()
                                            .get(
                                                    "field.mandatory",
                                                    context.labels()
                                                            .of(kind.type(), slot.feature()))));
                }
                values.put(slot.feature(), read);
            } catch (Typing.Unreadable unreadable) {
                rejected.add(new Entry.Cell(row, column, text, unreadable.wrong().sentence()));
            }
        }
        return rejected.isEmpty()
                ? Entry.Change.of(
                        new ModelChange.AddChild(
                                subject.ref(),
                                (EReference) subject.feature(),
                                Integer.MAX_VALUE,
                                new ElementData(kind.type(), values)))
                : new Entry.Rejected(rejected);
    }

    /**
     * A block of text, as a spreadsheet copies it, is put with its upper left corner on a cell;
     * lines below the last row are new rows.
     *
     * @param block cells parted by tabs, rows by line ends
     */
    public Entry paste(int row, int column, String block) {
        var typing = new RowsTyping(context, this);
        int at = row;
        for (var line : TabText.read(block)) {
            typing.line(at++, column, line);
        }
        return typing.read();
    }

    /** What stands in the cells of a row is repeated in the rows below it. */
    public Entry fillDown(int row, int column, int lastRow, int lastColumn) {
        var rows = rows();
        var typing = new RowsTyping(context, this);
        for (int each = row + 1; each <= Math.min(lastRow, rows.size() - 1); each++) {
            typing.line(each, column, texts(rows.get(row), column, lastColumn));
        }
        return typing.read();
    }

    private static List<String> texts(List<Field> row, int column, int lastColumn) {
        return row.subList(column, lastColumn + 1).stream().map(Field::text).toList();
    }

    /** The cells from one corner to the other hold nothing; rows that are whole are taken out. */
    public Entry clear(int row, int column, int lastRow, int lastColumn) {
        int columns = lastColumn - column + 1;
        boolean whole = columns == columns().size();
        var typing = new RowsTyping(context, this);
        var gone = new ArrayList<ElementRef>();
        int last = Math.min(lastRow, rows().size() - 1);
        for (int each = row; each <= last; each++) {
            if (whole) {
                gone.add(ref(each));
            } else {
                typing.line(each, column, Collections.nCopies(columns, ""));
            }
        }
        return gone.isEmpty()
                ? typing.read()
                : Entry.Change.of(new ModelChange.DeleteAll(gone, References.REFUSE));
    }

    /** The cells from one corner to the other, as a spreadsheet takes them. */
    public String copy(int row, int column, int lastRow, int lastColumn) {
        var rows = rows();
        var lines = new ArrayList<List<String>>();
        for (int each = row; each <= Math.min(lastRow, rows.size() - 1); each++) {
            lines.add(texts(rows.get(each), column, lastColumn));
        }
        return TabText.write(lines);
    }

    private ElementRef ref(int row) {
        return subject.ref().child((EReference) subject.feature(), row);
    }
}
