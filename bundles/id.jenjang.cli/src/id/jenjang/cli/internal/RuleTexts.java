package id.jenjang.cli.internal;

import id.jenjang.cli.internal.print.RuleBook;
import id.jenjang.cli.internal.print.RuleEntry;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;
import id.jenjang.rules.Severity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What rules say about themselves, in one language. */
record RuleTexts(RuleRegistry registry, Messages messages, Locale locale) implements RuleBook {

    List<RuleEntry> entries() {
        return registry.all().stream().map(this::entry).toList();
    }

    @Override
    public RuleEntry rule(String id) {
        return registry.byId(id).map(this::entry).orElseGet(() -> reading(id));
    }

    /** What is found while reading the text rests on the language, not on a regulation. */
    private RuleEntry reading(String id) {
        var key = "reading." + id;
        var title = messages.bundle().containsKey(key) ? messages.text(key) : id;
        return new RuleEntry(id, Severity.ERROR, title, "", "");
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
