package id.jenjang.rules.internal.checklist;

import id.jenjang.rules.Finding;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the check found nothing of the rules named by the checklist, by id or first characters of
 * ids; of all rules when it names none.
 *
 * @param key key of its sentences
 * @param mildest findings milder than this do not count
 */
record CleanOf(String key, Severity mildest) implements Decider {
    private static final int MOST_PLACES = 3;

    @Override
    public Verdict decide(Dossier dossier, List<String> prefixes, Wording wording) {
        List<Finding> found =
                dossier.result().findings().stream()
                        .filter(each -> each.severity().compareTo(mildest) <= 0)
                        .filter(each -> isMeant(each.ruleId(), prefixes))
                        .toList();
        if (found.isEmpty()) {
            String clean =
                    prefixes.isEmpty()
                            ? wording.text(key + ".semua")
                            : wording.text(key, String.join(", ", prefixes));
            return new Verdict(1, 1, List.of(new Note(clean, List.of())));
        }
        Map<String, Long> perRule =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::ruleId, TreeMap::new, Collectors.counting()));
        String counts =
                perRule.entrySet().stream()
                        .map(each -> each.getKey() + " (" + each.getValue() + ")")
                        .collect(Collectors.joining(", "));
        var places = found.stream().limit(MOST_PLACES).map(Finding::place).toList();
        var note = new Note(wording.text(key + ".ada", found.size(), counts), places);
        return new Verdict(0, 1, List.of(note));
    }

    private static boolean isMeant(String ruleId, List<String> prefixes) {
        return prefixes.isEmpty() || prefixes.stream().anyMatch(ruleId::startsWith);
    }

    @Override
    public List<String> rules(List<String> prefixes) {
        return prefixes.stream().filter(each -> each.matches("J\\d{3}")).toList();
    }
}
