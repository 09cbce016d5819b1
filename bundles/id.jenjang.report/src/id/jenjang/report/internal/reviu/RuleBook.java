package id.jenjang.report.internal.reviu;

import id.jenjang.report.DocumentRules;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the rules say of themselves, by id. */
final class RuleBook {
    private final RuleRegistry registry = DocumentRules.registry();
    private final Locale language;

    RuleBook(Locale language) {
        this.language = language;
    }

    /** How many rules there are. */
    int size() {
        return registry.all().size();
    }

    /** The short name of a rule; its id for a rule that is none of the registry's. */
    String title(String ruleId) {
        return registry.byId(ruleId).map(rule -> rule.title(language)).orElse(ruleId);
    }

    /** The regulations a rule rests on; Jenjang's own convention for findings of reading. */
    List<Regulation> basis(String ruleId) {
        return registry.byId(ruleId).map(Rule::basis).orElse(List.of(Regulation.JENJANG));
    }

    /** Regulations and rule in one line: "PermenPANRB 53/2014 (J220)". */
    String basisLine(String ruleId) {
        return basis(ruleId).stream().map(Regulation::number).collect(Collectors.joining(", "))
                + " ("
                + ruleId
                + ")";
    }
}
