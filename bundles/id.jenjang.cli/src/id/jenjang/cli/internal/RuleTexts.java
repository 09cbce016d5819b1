package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.RuleEntry;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What rules say about themselves, in one language. */
record RuleTexts(Locale locale) {

    List<RuleEntry> entries(RuleRegistry registry) {
        return registry.all().stream().map(this::entry).toList();
    }

    private RuleEntry entry(Rule rule) {
        return new RuleEntry(
                rule.id(),
                rule.severity(),
                rule.title(locale),
                rule.explanation(locale),
                basis(rule));
    }

    /** The regulations a rule rests on, as people cite them. */
    static String basis(Rule rule) {
        return rule.basis().stream().map(Regulation::number).collect(Collectors.joining(", "));
    }
}
