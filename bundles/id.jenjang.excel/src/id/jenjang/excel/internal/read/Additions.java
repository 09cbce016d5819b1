package id.jenjang.excel.internal.read;

import id.jenjang.excel.internal.draft.Budget;
import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.DraftFacts;
import id.jenjang.excel.internal.draft.EntryText;
import id.jenjang.excel.internal.draft.Measure;
import id.jenjang.excel.internal.draft.PlanDraft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

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
                            budget.entries()
                                    .forEach(
                                            (untuk, entry) -> {
                                                if (isKnown(untuk) && !has(old, untuk)) {
                                                    added.budget(key).entries().put(untuk, entry);
                                                }
                                            });
                            if (old == null) {
                                added.budget(key).spending().addAll(budget.spending());
                            }
                        });
        read.measures()
                .forEach(
                        (key, measures) ->
                                measures.forEach(
                                        (indikator, measure) -> {
                                            if (isKnown(indikator) && !has(key, indikator)) {
                                                add(added, key, indikator, measure);
                                            }
                                        }));
        tell(DraftFacts.of(added));
        return texts(added);
    }

    private static void add(PlanDraft to, Measure.Key key, Draft indikator, Measure measure) {
        var copy = to.measure(key, indikator);
        copy.nilai(measure.nilai());
        copy.quarters().putAll(measure.quarters());
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

    private static boolean has(Budget budget, Draft untuk) {
        return budget != null
                && budget.entries().keySet().stream()
                        .anyMatch(each -> untuk.id().equals(each.id()));
    }

    private boolean has(Measure.Key key, Draft indikator) {
        return plan.measures().getOrDefault(key, Map.of()).keySet().stream()
                .anyMatch(each -> indikator.id().equals(each.id()));
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
