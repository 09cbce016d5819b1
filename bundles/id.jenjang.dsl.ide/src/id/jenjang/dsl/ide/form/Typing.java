package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.Nearest;
import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.form.Entry.Wrong;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.TargetPerjanjian;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what is typed into one field as values of the model. */
final class Typing {

    private static final Pattern PERIOD =
            Pattern.compile("(\\S+?) ?(?:-|–|—|s\\.?/?d\\.?|sampai) ?(\\S+)");

    private final FormContext context;
    private final Subject subject;
    private final NumberEntry numbers;

    Typing(FormContext context, Subject subject) {
        this.context = context;
        this.subject = subject;
        numbers = new NumberEntry(context.plan().locale());
    }

    /** Ends the reading of something that means no value. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Wrong wrong;

        Unreadable(Wrong wrong) {
            super(wrong.sentence());
            this.wrong = wrong;
        }

        Wrong wrong() {
            return wrong;
        }
    }

    /** The values that a typed text means; none when it is empty. */
    List<Object> values(String typed) throws Unreadable {
        var text = NumberEntry.folded(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return switch (subject.kind()) {
            case TEXT -> List.of(text);
            case LONG_TEXT -> List.of(subject.slot().lines() ? typed.strip() : text);
            case TEXTS ->
                    typed.lines()
                            .map(NumberEntry::folded)
                            .filter(each -> !each.isEmpty())
                            .<Object>map(each -> each)
                            .toList();
            case FILE ->
                    List.of(
                            ElementData.of(Literals.BERKAS_PENDAMPING)
                                    .with(Literals.BERKAS_PENDAMPING__SUMBER, text));
            case WHOLE, DECIMAL, PERCENT, MONEY, YEAR -> number(text);
            case PERIOD -> List.of(period(text));
            case DATE -> List.of(Dates.read(text).orElseThrow(() -> wrong("field.date", text)));
            case FLAG -> List.of(flag(text));
            case CHOICE -> List.of(choice(text));
            case REFERENCE -> List.of(name(text));
            case REFERENCES -> names(typed);
            case VALUE -> value(text);
            case VALUES -> list(typed);
            case YEARS, TABLE, ELEMENTS -> throw wrong("field.elsewhere", text);
        };
    }

    private Unreadable wrong(String key, Object... arguments) {
        return new Unreadable(Wrong.of(context.sentences().get(key, arguments)));
    }

    private List<Object> number(String text) throws Unreadable {
        if (subject.feature() == Literals.LAPORAN__CAPAIAN_MAKSIMAL
                && text.equalsIgnoreCase(context.labels().unlimited())) {
            return List.of();
        }
        return switch (numbers.read(Kinds.number(subject.kind()), text)) {
            case NumberEntry.Nothing nothing -> List.of();
            case NumberEntry.Number number -> List.of(fitting(number.number()));
            case NumberEntry.Wrong wrong ->
                    throw new Unreadable(new Wrong(wrong.sentence(), wrong.meant()));
        };
    }

    private Object fitting(BigDecimal number) {
        boolean whole = subject.kind() == FieldKind.WHOLE || subject.kind() == FieldKind.YEAR;
        return whole ? (Object) number.intValueExact() : number;
    }

    private ElementData period(String text) throws Unreadable {
        var both = PERIOD.matcher(text);
        if (!both.matches()) {
            throw wrong("field.period", text);
        }
        int first = year(both.group(1));
        int last = year(both.group(2));
        if (last < first) {
            throw wrong("field.period.order", first, last);
        }
        return ElementData.of(Literals.PERIODE)
                .with(Literals.PERIODE__AWAL, first)
                .with(Literals.PERIODE__AKHIR, last);
    }

    private int year(String text) throws Unreadable {
        return switch (numbers.read(NumberEntry.Kind.YEAR, text)) {
            case NumberEntry.Number number -> number.number().intValueExact();
            case NumberEntry.Wrong wrong ->
                    throw new Unreadable(new Wrong(wrong.sentence(), wrong.meant()));
            case NumberEntry.Nothing nothing -> throw wrong("field.period", text);
        };
    }

    private boolean flag(String text) throws Unreadable {
        for (boolean flag : new boolean[] {true, false}) {
            if (text.equalsIgnoreCase(context.labels().flag(flag))
                    || text.equalsIgnoreCase(String.valueOf(flag))) {
                return flag;
            }
        }
        throw wrong("field.flag", text);
    }

    private Enumerator choice(String text) throws Unreadable {
        var choices = subject.slot().choices();
        for (var each : choices) {
            if (text.equalsIgnoreCase(each.getLiteral())
                    || text.equalsIgnoreCase(context.labels().of(each))) {
                return each;
            }
        }
        throw wrong(
                "field.choice",
                NumberEntry.shown(text),
                choices.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", ")));
    }

    private List<Object> names(String typed) throws Unreadable {
        var names = new ArrayList<Object>();
        for (var each : typed.strip().split("[\\s,;]+")) {
            var name = name(each);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The short name of an element of the right kind; what a picker shows behind it is passed over.
     */
    private String name(String text) throws Unreadable {
        var name = text.split("[ ·]", 2)[0];
        var type = ((EReference) subject.feature()).getEReferenceType();
        Rencana rencana = context.plan().plan().rencana();
        Optional<Bernama> found = rencana.byId(name);
        if (found.filter(each -> type.isSuperTypeOf(each.eClass())).isPresent()) {
            return name;
        }
        if (found.isPresent()) {
            throw wrong(
                    "field.kind",
                    name,
                    context.labels().of(found.get()),
                    context.labels().of(type));
        }
        var known =
                new Candidates(context)
                        .of(type, subject.element()).stream().map(Bernama::getId).toList();
        var near = Nearest.to(name, known);
        throw new Unreadable(
                new Wrong(
                        near.map(
                                        each ->
                                                context.sentences()
                                                        .get(
                                                                "field.name.near",
                                                                NumberEntry.shown(name),
                                                                each))
                                .orElseGet(
                                        () ->
                                                context.sentences()
                                                        .get(
                                                                "field.name",
                                                                NumberEntry.shown(name),
                                                                context.labels().of(type))),
                        near));
    }

    private List<Object> value(String text) throws Unreadable {
        return switch (new ValueEntry(context.plan().locale()).read(text, words())) {
            case ValueEntry.Nothing nothing -> List.of();
            case ValueEntry.Value value -> List.of(value.data());
            case ValueEntry.Wrong wrong ->
                    throw new Unreadable(new Wrong(wrong.sentence(), wrong.meant()));
        };
    }

    private List<Object> list(String typed) throws Unreadable {
        var values = new ArrayList<Object>();
        for (var each : typed.split("[;\\t\\n]")) {
            values.addAll(value(NumberEntry.folded(each)));
        }
        return values;
    }

    /** The words that may stand for a value there. */
    private ValueEntry.Words words() {
        return indicator(subject.element())
                .map(ValueEntry.Words::of)
                .orElse(new ValueEntry.Words(List.of(), true));
    }

    /** The indicator whose value an element states. */
    static Optional<Indikator> indicator(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            var found =
                    switch (at) {
                        case Indikator indicator -> indicator;
                        case EntriPengukuran row -> row.getIndikator();
                        case EntriRencanaAksi row -> row.getIndikator();
                        case TargetPerjanjian row -> row.getIndikator();
                        default -> null;
                    };
            if (found != null) {
                return found.eIsProxy() ? Optional.empty() : Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
