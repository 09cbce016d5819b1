package id.jenjang.cli.internal;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;
import id.jenjang.rules.Severity;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The options that choose some of the findings. */
final class FilterOptions {

    /** Ids of findings of reading the text. */
    private static final List<String> READING =
            List.of("S001", "S002", "S003", "S004", "S005", "S006", "S007");

    /** The severities by the names they are printed under. */
    enum Level {
        GALAT(Severity.ERROR),
        PERINGATAN(Severity.WARNING),
        CATATAN(Severity.INFO);

        private final Severity severity;

        Level(Severity severity) {
            this.severity = severity;
        }
    }

    @Option(names = "--aturan", paramLabel = "ID", split = ",")
    private List<String> rules = List.of();

    @Option(names = "--tingkat", paramLabel = "TINGKAT")
    private Level level = Level.CATATAN;

    /**
     * The filter asked for.
     *
     * @throws CommandFailure when a word fits no rule, which is a typing error
     */
    FindingFilter filter(Session session, RuleRegistry registry) throws CommandFailure {
        for (var word : rules) {
            var pattern = FindingFilter.pattern(word);
            var known = Stream.concat(READING.stream(), registry.all().stream().map(Rule::id));
            if (known.noneMatch(id -> pattern.matcher(id).matches())) {
                throw new CommandFailure(session.text("filter.no-rule", word.strip()));
            }
        }
        return new FindingFilter(
                rules.stream().map(FindingFilter::pattern).toList(), level.severity);
    }

    /** The words that chose, for the line that says what was left out. */
    String words() {
        var words = new StringBuilder();
        if (!rules.isEmpty()) {
            words.append("--aturan ").append(String.join(",", rules));
        }
        if (level != Level.CATATAN) {
            words.append(words.isEmpty() ? "" : " ")
                    .append("--tingkat ")
                    .append(level.name().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
