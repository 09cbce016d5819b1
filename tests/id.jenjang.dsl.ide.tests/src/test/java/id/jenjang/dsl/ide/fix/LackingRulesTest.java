package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of every rule about something that is not there it is known what can be added, or why not. */
class LackingRulesTest {

    private static final Locale INDONESIAN = Locale.of("id");

    /** How the title of a rule says that something is not there. */
    private static final Pattern LACKING =
            Pattern.compile(
                    "tanpa|tidak didukung|tidak mendukung|tidak diukur|belum|dilewati|kosong");

    /**
     * Rules whose figures are added by {@link YearFixes} and {@link MissingFigureFixes}, whose
     * units by {@link UnitFixes}.
     */
    private static final Set<String> FIGURES = Set.of("J201", "J205", "J208", "J220");

    private static final Map<String, String> NOT_ADDED =
            Map.ofEntries(
                    Map.entry("J002", "why a rule is silenced only its writer knows"),
                    Map.entry("J006", "why a rule is off only its writer knows"),
                    Map.entry("J110", "which sasaran belong to one tujuan is to be decided"),
                    Map.entry("J117", "the years are in the decree, not in the plan"),
                    Map.entry("J119", "a text of the indicator, not an element"),
                    Map.entry("J217", "the reason only its writer knows"),
                    Map.entry("J404", "the name only its writer knows"),
                    Map.entry("J537", "about a printed document, where it is not missing"),
                    Map.entry("J604", "which band takes the value is to be decided"));

    @Test
    void itIsKnownWhatToAddOrWhyNot() {
        var lacking =
                RuleRegistry.standard().all().stream()
                        .filter(each -> LACKING.matcher(each.title(INDONESIAN)).find())
                        .map(Rule::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        var known = new HashMap<>(NOT_ADDED);
        FIGURES.forEach(each -> known.put(each, "figures"));
        MissingPart.rules().forEach(each -> known.put(each, "elements"));
        MissingLink.rules().forEach(each -> known.put(each, "references"));
        assertEquals(lacking, new TreeSet<>(known.keySet()));
        assertEquals(
                NOT_ADDED.size()
                        + FIGURES.size()
                        + MissingPart.rules().size()
                        + MissingLink.rules().size(),
                known.size(),
                "each in one place");
    }
}
