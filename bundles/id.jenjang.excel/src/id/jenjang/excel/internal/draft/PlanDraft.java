package id.jenjang.excel.internal.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a plan that tables carry. */
public final class PlanDraft {

    private final List<Draft> all = new ArrayList<>();
    private final DraftIndex index = new DraftIndex();
    private final Map<Level, Integer> numbers = new EnumMap<>(Level.class);
    private final Map<Budget.Key, Budget> budgets = new LinkedHashMap<>();
    private final Map<Measure.Key, Map<Draft, Measure>> measures = new LinkedHashMap<>();

    /** Adds an element at the end of its parent; a null parent puts it at the top. */
    public Draft add(Level level, Draft parent, String nama) {
        var made = new Draft(level, parent, nama, index, all.size());
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
        return of(level).stream().findFirst();
    }

    /** The elements of this kind in the order they came. */
    public List<Draft> of(Level level) {
        return index.of(level);
    }

    /** The element with a short name or a code. */
    public Optional<Draft> named(String idOrKode) {
        return index.id(idOrKode).or(() -> index.kode(idOrKode));
    }

    /** The elements that {@link Draft#key} calls so. */
    public List<Draft> keyed(String key) {
        var found = new ArrayList<Draft>();
        for (int from = 0; from >= 0; from = next(key, from)) {
            for (var each : index.called(key.substring(from))) {
                if (key.equals(each.key()) && !found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    private static int next(String key, int from) {
        int at = key.indexOf(Draft.SEPARATOR, from);
        return at < 0 ? -1 : at + Draft.SEPARATOR.length();
    }

    /** The elements called so but for capitals and marks, in the order they came. */
    public List<Draft> called(String nama) {
        return index.called(nama).stream().filter(each -> each.nama() != null).toList();
    }

    /**
     * The elements right below one that have a code, or are called so but for capitals and marks,
     * in the order they came.
     *
     * @param parent null for those that stand in no other
     * @param kode null for none
     * @param nama null for none
     */
    public List<Draft> below(Draft parent, String kode, String nama) {
        return index.below(parent, kode, nama);
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
            int number = numbers.getOrDefault(draft.level(), 0) + 1;
            while (index.id(draft.level().prefix() + number).isPresent()) {
                number++;
            }
            numbers.put(draft.level(), number);
            draft.name(draft.level().prefix() + number, null, null);
        }
        return draft.id();
    }
}
