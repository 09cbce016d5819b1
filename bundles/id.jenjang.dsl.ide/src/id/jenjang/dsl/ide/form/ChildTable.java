package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.Writable;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
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

    /** A row is taken out, with its comments. */
    public ModelChange remove(int row) {
        return new ModelChange.Delete(
                subject.ref().child((EReference) subject.feature(), row), References.REFUSE);
    }

    /** A row stands elsewhere among the others; the index as in {@link ModelChange.Move}. */
    public ModelChange move(int row, int index) {
        return new ModelChange.Reorder(
                subject.ref().child((EReference) subject.feature(), row), index);
    }
}
