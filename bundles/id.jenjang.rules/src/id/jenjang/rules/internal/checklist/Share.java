package id.jenjang.rules.internal.checklist;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Counts which of the elements of a kind keep something, and names those that do not. Its sentence
 * is kept under its key: {0} how many do, {1} of how many, {2} the year, {3} the year before.
 *
 * @param key key of its sentence
 * @param kind what is counted, as in the sentence {@code kosong.<kind>} for a plan that has none
 * @param elements the elements
 * @param keeps whether one keeps it
 * @param ruleIds the rules that look at the same thing
 */
record Share<T extends EObject>(
        String key,
        String kind,
        Function<Dossier, List<T>> elements,
        BiPredicate<Dossier, T> keeps,
        List<String> ruleIds)
        implements Decider {

    @Override
    public Verdict decide(Dossier dossier, List<String> arguments, Wording wording) {
        List<T> all = elements.apply(dossier);
        int year = dossier.tahun();
        if (all.isEmpty()) {
            return Verdict.open(new Note(wording.text("kosong." + kind, year), List.of()));
        }
        List<T> failing = all.stream().filter(each -> !keeps.test(dossier, each)).toList();
        int met = all.size() - failing.size();
        String sentence = wording.text(key, met, all.size(), year, year - 1);
        if (!failing.isEmpty() && met > 0) {
            sentence += " " + wording.text("belum", wording.names(failing));
        }
        var places = Wording.places(failing.isEmpty() ? all.subList(0, 1) : failing);
        return new Verdict(met, all.size(), List.of(new Note(sentence, places)));
    }

    @Override
    public List<String> rules(List<String> arguments) {
        return ruleIds;
    }
}
