package id.jenjang.excel.internal.read;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.DraftFacts;
import id.jenjang.excel.internal.draft.EntryText;
import id.jenjang.excel.internal.draft.PlanDraft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What tables add to a plan there is: budgets and measurements it does not have yet, as new files.
 * Whatever differs otherwise is told, never changed.
 */
public final class Additions {

    private final PlanDraft plan;
    private final PlanDraft read;
    private final Notes notes;

    /**
     * What was added.
     *
     * @param plan the plan as it is
     * @param read the plan with the tables read over it
     */
    public Additions(PlanDraft plan, PlanDraft read, Notes notes) {
        this.plan = plan;
        this.read = read;
        this.notes = notes;
    }

    /** The new files by name. */
    public Map<String, String> files() {
        var added = new PlanDraft();
        read.budgets()
                .forEach(
                        (key, budget) -> {
                            var old = plan.budgets().get(key);
                            var had = old == null ? Set.of() : ids(old.entries());
                            budget.entries()
                                    .forEach(
                                            (untuk, entry) -> {
                                                if (isKnown(untuk) && !had.contains(untuk.id())) {
                                                    added.budget(key).entries().put(untuk, entry);
                                                }
                                            });
                            if (old == null) {
                                added.budget(key).spending().addAll(budget.spending());
                            }
                        });
        read.measures()
                .forEach(
                        (key, measures) -> {
                            var had = ids(plan.measures().getOrDefault(key, Map.of()));
                            measures.forEach(
                                    (indikator, measure) -> {
                                        if (isKnown(indikator) && !had.contains(indikator.id())) {
                                            added.measure(key, indikator).take(measure);
                                        }
                                    });
                        });
        tell(DraftFacts.of(added));
        return texts(added);
    }

    private void tell(Map<DraftFacts.Fact, String> added) {
        var before = DraftFacts.of(plan);
        DraftFacts.of(read)
                .forEach(
                        (what, value) -> {
                            var old = before.get(what);
                            if (old == null && !what.isYearly()) {
                                notes.whole(what.said(), true, "note.plan.new", what.said());
                            } else if (old == null
                                    && !value.isEmpty()
                                    && !added.containsKey(what)) {
                                notes.whole(
                                        what.said(), true, "note.plan.figure", what.said(), value);
                            } else if (old != null && !old.equals(value)) {
                                notes.whole(
                                        what.said(),
                                        true,
                                        "note.plan.differs",
                                        what.said(),
                                        old,
                                        value);
                            }
                        });
    }

    /** Only what the plan gives a short name can be referred to. */
    private boolean isKnown(Draft draft) {
        return draft.id() != null && plan.named(draft.id()).isPresent();
    }

    private static Set<String> ids(Map<Draft, ?> entries) {
        return entries.keySet().stream().map(Draft::id).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(PlanDraft added) {
        var years = new TreeSet<Integer>();
        added.budgets().keySet().forEach(key -> years.add(key.tahun()));
        added.measures().keySet().forEach(key -> years.add(key.tahun()));
        var files = new LinkedHashMap<String, String>();
        for (int year : years) {
            files.put("impor-" + year + ".jenjang", new EntryText(added).year(year));
        }
        return files;
    }
}
