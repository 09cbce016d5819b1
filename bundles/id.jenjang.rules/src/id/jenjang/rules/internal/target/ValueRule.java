package id.jenjang.rules.internal.target;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.Pembanding;
import id.jenjang.model.Simpul;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.SharedKey;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule about single values. Values of one statement (the targets of an indicator, a measurement
 * with its quarters) that break it usually do so for one cause, so the first is reported and the
 * others are related places.
 *
 * @param <V> the kind of value
 */
abstract class ValueRule<V extends Nilai> extends ElementRule<Simpul> {
    private static final SharedKey<Statements> VALUES = new SharedKey<>(plan -> new Statements());

    private final Class<V> kind;

    ValueRule(String id, Severity severity, Class<V> kind) {
        super(id, severity, Simpul.class, Regulation.PERMENPANRB_53_2014);
        this.kind = kind;
    }

    /** Whether the value of the indicator breaks the rule. */
    abstract boolean isWrong(V value, Indikator indikator);

    /** Reports the first value that does. */
    abstract void report(V value, Indikator indikator, FindingDraft draft);

    @Override
    protected final void check(Simpul statement, CheckContext context) {
        Indikator indikator = IndikatorNilai.indikatorOf(statement).orElse(null);
        if (indikator == null) {
            return;
        }
        List<V> wrong = new ArrayList<>();
        for (Nilai value : context.shared(VALUES).of(statement)) {
            if (kind.isInstance(value) && isWrong(kind.cast(value), indikator)) {
                wrong.add(kind.cast(value));
            }
        }
        if (!wrong.isEmpty()) {
            FindingDraft draft = context.at(wrong.getFirst());
            wrong.stream().skip(1).forEach(other -> draft.related(Place.of(other)));
            report(wrong.getFirst(), indikator, draft);
        }
    }

    /** The values each statement writes, for all rules about them. */
    private static final class Statements {
        private final Map<Simpul, List<Nilai>> values = new IdentityHashMap<>();

        List<Nilai> of(Simpul statement) {
            return values.computeIfAbsent(
                    statement,
                    each -> {
                        List<Nilai> found = new ArrayList<>();
                        collect(each, found);
                        return found;
                    });
        }

        private static void collect(EObject element, List<Nilai> values) {
            for (EObject child : element.eContents()) {
                if (child instanceof Nilai value) {
                    values.add(value);
                }
                // what is compared with comes from elsewhere; a statement within has its own turn
                if (!(child instanceof Simpul) && !(child instanceof Pembanding)) {
                    collect(child, values);
                }
            }
        }
    }
}
