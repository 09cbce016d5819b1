package id.jenjang.excel.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The part of a plan that tables carry. */
public final class PlanDraft {

    private final List<Draft> all = new ArrayList<>();
    private final Map<Budget.Key, Budget> budgets = new LinkedHashMap<>();
    private final Map<Measure.Key, Map<Draft, Measure>> measures = new LinkedHashMap<>();

    /** Adds an element at the end of its parent; a null parent puts it at the top. */
    public Draft add(Level level, Draft parent, String nama) {
        var made = new Draft(level, parent, nama);
        all.add(made);
        return made;
    }

    /** All elements in the order they came. */
    public List<Draft> all() {
        return all;
    }

    /** The elements at the top, in order. */
    public List<Draft> roots() {
        return all.stream().filter(each -> each.parent() == null).toList();
    }

    /** The first element of this kind. */
    public Optional<Draft> first(Level level) {
        return first(each -> each.level() == level);
    }

    /** The first element for which something holds. */
    public Optional<Draft> first(Predicate<Draft> holds) {
        return all.stream().filter(holds).findFirst();
    }

    /** The element with a short name or a code. */
    public Optional<Draft> named(String idOrKode) {
        return first(each -> idOrKode.equals(each.id()))
                .or(() -> first(each -> idOrKode.equals(each.kode())));
    }

    /** Budgets in order. */
    public Map<Budget.Key, Budget> budgets() {
        return budgets;
    }

    /** A budget, made when there is none yet. */
    public Budget budget(Budget.Key key) {
        return budgets.computeIfAbsent(key, k -> new Budget());
    }

    /** Measurements in order. */
    public Map<Measure.Key, Map<Draft, Measure>> measures() {
        return measures;
    }

    /** What was measured of an indicator, made when there is nothing yet. */
    public Measure measure(Measure.Key key, Draft indikator) {
        return measures.computeIfAbsent(key, k -> new LinkedHashMap<>())
                .computeIfAbsent(indikator, i -> new Measure());
    }

    /** The short name of an element; one is made for it when it has none. */
    public String idOf(Draft draft) {
        if (draft.id() == null) {
            int number = 1;
            while (isTaken(draft.level().prefix() + number)) {
                number++;
            }
            draft.name(draft.level().prefix() + number, null, null);
        }
        return draft.id();
    }

    private boolean isTaken(String id) {
        return first(each -> id.equals(each.id())).isPresent();
    }
}
