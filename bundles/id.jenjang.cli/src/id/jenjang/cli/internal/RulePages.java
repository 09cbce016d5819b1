package id.jenjang.cli.internal;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.report.DocumentRules;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The rule catalogue as Markdown: a page for each rule and one that lists them all. */
record RulePages(Messages messages, Locale locale) {

    /** The pages by file name, in the order of the rules; the list comes first. */
    Map<String, String> pages(RuleRegistry registry) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("README.md", index(registry));
        for (var rule : registry.all()) {
            pages.put(rule.id() + ".md", page(rule));
        }
        return pages;
    }

    private String index(RuleRegistry registry) {
        var rows =
                registry.all().stream()
                        .map(
                                rule ->
                                        "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |"
                                                .formatted(
                                                        rule.id(),
                                                        severity(rule),
                                                        rule.title(locale),
                                                        RuleTexts.basis(rule)))
                        .collect(Collectors.joining("\n"));
        return """
        # %s

        %s

        %s
        |---|---|---|---|
        %s
        """
                .formatted(
                        messages.text("pages.title"),
                        messages.text("pages.generated"),
                        messages.text("pages.columns"),
                        rows);
    }

    private String page(Rule rule) {
        var page =
                new StringBuilder(
                        """
                        # %s %s

                        %s

                        %s
                        """
                                .formatted(
                                        rule.id(),
                                        rule.title(locale),
                                        messages.text("pages.level", severity(rule)),
                                        rule.explanation(locale)));
        rule.badExample()
                .ifPresent(text -> page.append(example("pages.bad", text)).append(findings(text)));
        rule.goodExample().ifPresent(text -> page.append(example("pages.good", text)));
        page.append("\n## ").append(messages.text("pages.basis")).append("\n\n");
        for (Regulation regulation : rule.basis()) {
            page.append("- ")
                    .append(regulation.number())
                    .append(": ")
                    .append(regulation.title())
                    .append('\n');
        }
        return page.append("\n")
                .append(messages.text("pages.silence", rule.id()))
                .append('\n')
                .toString();
    }

    private String example(String key, String text) {
        return "\n## " + messages.text(key) + "\n\n```jenjang\n" + text.stripTrailing() + "\n```\n";
    }

    /** What the check says of a bad example. */
    private String findings(String text) {
        return PlanLoader.parse(Map.of("rencana.jenjang", text), locale)
                .check(new Checker(DocumentRules.registry()))
                .findings()
                .stream()
                .map(
                        finding ->
                                "\n"
                                        + messages.text("pages.finding", finding.range().line())
                                        + "\n\n> "
                                        + finding.message()
                                        + "\n")
                .collect(Collectors.joining());
    }

    private String severity(Rule rule) {
        return messages.text("level." + rule.severity().name().toLowerCase(Locale.ROOT));
    }
}
