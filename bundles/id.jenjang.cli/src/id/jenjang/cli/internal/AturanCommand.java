package id.jenjang.cli.internal;

import id.jenjang.report.DocumentRules;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * {@code jenjang aturan}: lists the rules, explains some of them, or writes the pages of the rule
 * catalogue.
 */
@Command(name = "aturan", aliases = "rules")
final class AturanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "0..*")
    private List<String> ids = List.of();

    @Option(names = "--tulis", paramLabel = "DIR")
    private Path folder;

    AturanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        var registry = DocumentRules.registry();
        if (folder != null) {
            writePages(registry);
        } else if (ids.isEmpty()) {
            session.print(writer -> list(registry, writer));
        } else {
            var rules = chosen(registry);
            session.print(writer -> explain(rules, writer));
        }
        return ExitCode.CLEAN.number();
    }

    private void list(RuleRegistry registry, Writer writer) throws IOException {
        for (var rule : registry.all()) {
            var severity = "%-10s".formatted(severity(rule));
            writer.write(rule.id() + "  " + severity + "  " + rule.title(session.locale()) + "\n");
        }
    }

    private List<Rule> chosen(RuleRegistry registry) throws CommandFailure {
        var rules = new ArrayList<Rule>();
        var unknown = new ArrayList<String>();
        for (var id : ids) {
            registry.byId(id.toUpperCase(Locale.ROOT))
                    .ifPresentOrElse(
                            rules::add, () -> unknown.add(session.text("rules.unknown", id)));
        }
        if (!unknown.isEmpty()) {
            throw new CommandFailure(unknown);
        }
        return rules;
    }

    private void explain(List<Rule> rules, Writer writer) throws IOException {
        var separator = "";
        for (var rule : rules) {
            writer.write(separator + rule.id() + "  " + rule.title(session.locale()) + "\n");
            writer.write(session.text("rules.level", severity(rule)) + "\n");
            writer.write(session.text("rules.basis", RuleTexts.basis(rule)) + "\n\n");
            writer.write(rule.explanation(session.locale()) + "\n");
            writeExample("rules.bad", rule.badExample().orElse(""), writer);
            writeExample("rules.good", rule.goodExample().orElse(""), writer);
            separator = "\n";
        }
    }

    private void writeExample(String key, String example, Writer writer) throws IOException {
        if (!example.isEmpty()) {
            writer.write("\n" + session.text(key) + "\n\n" + example.stripTrailing().indent(4));
        }
    }

    private String severity(Rule rule) {
        return session.text("level." + rule.severity().name().toLowerCase(Locale.ROOT));
    }

    private void writePages(RuleRegistry registry) throws CommandFailure {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandFailure(
                    session.text(
                            "failure.output", folder, new FailureReason(session.messages()).of(e)));
        }
        var pages = new RulePages(session.messages(), session.locale()).pages(registry);
        for (var page : pages.entrySet()) {
            session.write(
                    folder.resolve(page.getKey()),
                    out -> out.write(page.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        session.print(
                writer -> writer.write(session.text("rules.written", pages.size(), folder) + "\n"));
    }
}
