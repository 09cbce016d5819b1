package id.jenjang.rules.internal.checklist;

import id.jenjang.rules.Severity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All deciders by the names checklists use for them. */
public final class Deciders {
    private static final Map<String, Decider> BY_NAME = all();

    private Deciders() {}

    /**
     * The decider of a name.
     *
     * @throws IllegalArgumentException when there is none: the checklist file is wrong
     */
    public static Decider named(String name) {
        Decider decider = BY_NAME.get(name);
        if (decider == null) {
            throw new IllegalArgumentException("No decider " + name + " among " + names());
        }
        return decider;
    }

    /** The names of all deciders. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    private static Map<String, Decider> all() {
        Map<String, Decider> all = new TreeMap<>(IndicatorShares.all());
        all.putAll(PlanShares.all());
        all.put("profil", new Profile());
        all.put("dokumen", new Documents());
        all.put("penetapan", new Formalities());
        all.put(
                "penandatanganan",
                (dossier, none, wording) -> Formalities.signing(dossier, wording));
        all.put("evaluasi", (dossier, none, wording) -> Hints.evaluation(dossier, wording));
        all.put(
                "perubahan-anggaran",
                (dossier, none, wording) -> Hints.budgetRevision(dossier, wording));
        all.put("tanpa-galat", new CleanOf("tanpa-galat", Severity.ERROR));
        all.put("tanpa-temuan", new CleanOf("tanpa-temuan", Severity.INFO));
        all.put("cetak", new PrintedFigures());
        return all;
    }
}
