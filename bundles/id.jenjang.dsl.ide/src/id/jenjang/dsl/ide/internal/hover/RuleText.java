package id.jenjang.dsl.ide.internal.hover;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.internal.complete.Texts;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import java.util.Locale;
import java.util.stream.Collectors;

/** What a rule asks for, and what it found. */
final class RuleText {

    private final Locale locale;
    private final Texts texts;

    RuleText(Locale locale, Texts texts) {
        this.locale = locale;
        this.texts = texts;
    }

    String of(Rule rule) {
        var basis = rule.basis().stream().map(Regulation::number).collect(Collectors.joining(", "));
        return "**"
                + rule.id()
                + "** "
                + Markdown.plain(rule.title(locale))
                + "\n\n"
                + rule.explanation(locale)
                + "\n\n"
                + texts.get("hover.aturan.dasar", basis);
    }

    String of(TextFinding finding, RuleRegistry rules) {
        var severity =
                switch (finding.severity()) {
                    case ERROR -> "hover.galat";
                    case WARNING -> "hover.peringatan";
                    default -> "hover.catatan";
                };
        var message =
                "**"
                        + texts.get(severity)
                        + " "
                        + finding.ruleId()
                        + "** "
                        + Markdown.plain(finding.message());
        return rules.byId(finding.ruleId())
                .map(rule -> message + "\n\n" + rule.explanation(locale))
                .orElse(message);
    }
}
