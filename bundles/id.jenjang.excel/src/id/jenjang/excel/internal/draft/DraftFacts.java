package id.jenjang.excel.internal.draft;

import id.jenjang.excel.internal.table.Meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything a draft states, one by one, so that two of them can be compared. */
public final class DraftFacts {

    private final Map<Fact, String> facts = new LinkedHashMap<>();

    /**
     * What something is stated of.
     *
     * @param said in words of the plan: IKU1 target 2023
     * @param isYearly whether it comes each year, as budgets and measurements do
     */
    public record Fact(String said, boolean isYearly) {}

    private DraftFacts() {}

    /** What a draft states. */
    public static Map<Fact, String> of(PlanDraft draft) {
        var facts = new DraftFacts();
        draft.all().forEach(facts::element);
        draft.budgets().forEach(facts::budget);
        draft.measures()
                .forEach(
                        (key, all) ->
                                all.forEach((of, measure) -> facts.measure(key, of, measure)));
        return facts.facts;
    }

    private void element(Draft draft) {
        var key = draft.level().keyword() + " " + draft.key();
        put(key, draft.nama());
        put(key + " kode", draft.kode());
        draft.fields().forEach((meaning, text) -> put(key + " " + meaning.word(), text));
        draft.details().forEach((word, texts) -> put(key + " " + word, String.join(", ", texts)));
        for (var meaning :
                List.of(Meaning.KONDISI_AWAL, Meaning.TARGET, Meaning.TARGET_PERUBAHAN)) {
            draft.years(meaning)
                    .forEach((year, value) -> put(key + " " + meaning.word() + " " + year, value));
        }
    }

    private void put(String what, String value) {
        facts.put(new Fact(what, false), value == null ? "" : value);
    }

    private void yearly(String what, String value) {
        facts.put(new Fact(what, true), value);
    }

    private void budget(Budget.Key key, Budget budget) {
        var name = "anggaran " + key.tahun() + " " + key.versi();
        spending(name, budget.spending());
        budget.entries()
                .forEach(
                        (untuk, entry) -> {
                            var what = name + " " + untuk.key();
                            entry.amounts()
                                    .forEach(
                                            (word, amount) ->
                                                    yearly(
                                                            what + " " + word,
                                                            amount.stripTrailingZeros()
                                                                    .toPlainString()));
                            yearly(what + " sumber", String.join(", ", entry.sources()));
                            spending(what, entry.spending());
                        });
    }

    private void spending(String what, List<Budget.Spending> spending) {
        for (var each : spending) {
            yearly(what + " " + each.jenis() + " " + each.uraian(), amounts(each));
            for (var part : each.parts()) {
                yearly(
                        what + " " + each.jenis() + " " + each.uraian() + " > " + part.uraian(),
                        amounts(part));
            }
        }
    }

    private static String amounts(Budget.Spending spending) {
        return spending.jumlah() + " / " + spending.realisasi();
    }

    private void measure(Measure.Key key, Draft of, Measure measure) {
        var what = "pengukuran " + key.tahun() + " " + of.key();
        yearly(what, measure.nilai());
        yearly(what + " triwulan", String.join(", ", measure.quarters().values()));
        for (var meaning : Meaning.ANALYSIS) {
            yearly(what + " " + meaning.word(), String.join("; ", measure.texts(meaning)));
        }
        for (var each : measure.comparisons()) {
            var value = each.nilai() + " " + each.keterangan();
            yearly(what + " pembanding " + each.tingkat(), value.strip());
        }
    }
}
