package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.fix.QuickFix;
import id.jenjang.dsl.ide.fix.QuickFixes;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EReference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One thing an element holds, as a form shows it and takes it back. */
public final class Field {

    private final FormContext context;
    private final Subject subject;
    private final boolean broken;
    private final List<TextFinding> findings;

    Field(FormContext context, Subject subject, boolean broken, List<TextFinding> findings) {
        this.context = context;
        this.subject = subject;
        this.broken = broken;
        this.findings = findings;
    }

    /** The name of the feature in the metamodel; tells the fields of a form apart. */
    public String id() {
        return subject.feature().getName();
    }

    /** What people call it. */
    public String label() {
        return context.labels().of(subject.element().eClass(), subject.feature());
    }

    /** How it is shown and typed into. */
    public FieldKind kind() {
        return subject.kind();
    }

    /** What stands there, as a person reads it and could type it; empty when nothing does. */
    public String text() {
        return subject.text(context.labels());
    }

    /** Whether the element cannot be written without it. */
    public boolean isMandatory() {
        return subject.slot().mandatory();
    }

    /** Whether nothing can be typed: its text is broken, or it is edited elsewhere. */
    public boolean isReadOnly() {
        return broken || kind() == FieldKind.ELEMENTS;
    }

    /** What it means, in a sentence; empty when its label says all. */
    public String help() {
        return context.labels().help(subject.element().eClass(), subject.feature());
    }

    /** The unit of a value or amount; empty when it has none. */
    public String unit() {
        return switch (kind()) {
            case MONEY -> "Rp";
            case PERCENT -> "%";
            case VALUE, VALUES, YEARS ->
                    Typing.indicator(subject.element())
                            .map(each -> each.getSatuan() == null ? "" : each.getSatuan())
                            .orElse("");
            default -> "";
        };
    }

    /**
     * What can be chosen: the literals, or the elements that can be named, the nearest first.
     *
     * @param search words that must occur, in any order; empty for all
     */
    public List<Choice> choices(String search) {
        return switch (kind()) {
            case CHOICE ->
                    subject.slot().choices().stream()
                            .map(
                                    each ->
                                            new Choice(
                                                    each.getLiteral(),
                                                    context.labels().of(each),
                                                    ""))
                            .filter(each -> holds(each, search))
                            .toList();
            case REFERENCE, REFERENCES ->
                    new Candidates(context)
                            .search(
                                    ((EReference) subject.feature()).getEReferenceType(),
                                    subject.element(),
                                    search);
            default -> List.of();
        };
    }

    private static boolean holds(Choice choice, String search) {
        return choice.label()
                .toLowerCase(Locale.ROOT)
                .contains(search.strip().toLowerCase(Locale.ROOT));
    }

    /** What stands against it. */
    public List<TextFinding> findings() {
        return findings;
    }

    /** What can be done about a finding. */
    public List<QuickFix> fixes(TextFinding finding) {
        var range = finding.range();
        return new QuickFixes(context.plan())
                .at(
                        range.file(),
                        range.offset(),
                        range.offset() + range.length(),
                        List.of(finding));
    }

    /**
     * What a typed text means. Nothing is changed: the change is for the edit service, and a field
     * that is asked at every key need not keep what it answers.
     */
    public Entry change(String typed) {
        if (isReadOnly()) {
            return Entry.Wrong.of(
                    context.sentences().get(broken ? "field.broken" : "field.elsewhere", label()));
        }
        if (NumberEntry.folded(typed).equals(NumberEntry.folded(text()))) {
            return new Entry.Same();
        }
        try {
            var values = new Typing(context, subject).values(typed);
            if (values.isEmpty()) {
                return removal();
            }
            return named(values) ? renamed(String.valueOf(values.getFirst())) : set(values);
        } catch (Typing.Unreadable unreadable) {
            return unreadable.wrong();
        }
    }

    private Entry removal() {
        if (subject.values().isEmpty()) {
            return new Entry.Same();
        }
        if (isMandatory()) {
            return Entry.Wrong.of(context.sentences().get("field.mandatory", label()));
        }
        if (subject.feature() == Literals.BERNAMA__ID
                && Candidates.isReferredTo(context.plan().plan().rencana(), subject.element())) {
            return Entry.Wrong.of(context.sentences().get("field.referred", text()));
        }
        return set(List.of());
    }

    /** Whether a short name is replaced, which others may refer to. */
    private boolean named(List<Object> values) {
        return subject.feature() == Literals.BERNAMA__ID
                && !values.isEmpty()
                && subject.element() instanceof Bernama element
                && element.getId() != null;
    }

    private Entry renamed(String name) {
        return Entry.Change.of(new ModelChange.Rename(subject.ref(), name));
    }

    private Entry set(List<Object> values) {
        var other = Pairs.partner(context, subject);
        if (other.isPresent() && !values.isEmpty()) {
            return Entry.Change.of(
                    new ModelChange.SetValues(
                            subject.ref(),
                            Map.of(
                                    subject.feature(),
                                    values,
                                    other.get().feature(),
                                    List.of(other.get().value()))));
        }
        return Entry.Change.of(
                new ModelChange.SetValues(subject.ref(), Map.of(subject.feature(), values)));
    }

    /** The values by year; empty for fields of other kinds. */
    public Optional<YearTable> years() {
        return kind() == FieldKind.YEARS
                ? Typing.indicator(subject.element()).map(each -> YearTable.of(context, each))
                : Optional.empty();
    }

    /** The small elements as rows; empty for fields of other kinds. */
    public Optional<ChildTable> rows() {
        return kind() == FieldKind.TABLE
                ? Optional.of(new ChildTable(context, subject))
                : Optional.empty();
    }
}
