package id.jenjang.acceptance.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Checker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What careful readers found wrong in two published reports, against what the check finds in their
 * transcripts. What was found once must be found again.
 */
class FoundMistakesTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @ParameterizedTest
    @CsvSource({"tanjungpinang-2022, 192", "dumai-2023, 172"})
    void whatAReaderFindsTheCheckFinds(String report, int atLeast)
            throws IOException, PlanLoadException {
        var plan = PlanLoader.load(folders(report), Locale.of("id"));
        var pieces = new Pieces(plan);
        var findings = plan.check(new Checker()).findings();
        var lines = Reading.of(report).lines();
        var expected = lines.stream().filter(Reading.Line::expected).toList();
        var missed = expected.stream().filter(line -> !isFound(line, pieces, findings)).toList();
        int found = expected.size() - missed.size();
        var outcome =
                new StringBuilder(
                        "%s: %d mistakes read; %d expected to be found, %d of them are%n"
                                .formatted(report, lines.size(), expected.size(), found));
        missed.forEach(line -> outcome.append("missed: ").append(line).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/bacaan-" + report + ".txt"), outcome);

        assertTrue(found >= atLeast, outcome::toString);
    }

    private static List<Path> folders(String report) {
        return Stream.of(report, report + "-tercetak")
                .map(EXAMPLES::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    private static boolean isFound(Reading.Line line, Pieces pieces, List<TextFinding> findings) {
        var places = pieces.of(line.place());
        return findings.stream()
                .filter(finding -> finding.ruleId().startsWith(line.rule().replace("xx", "")))
                .flatMap(f -> Stream.concat(Stream.of(f.range()), f.related().stream()))
                .anyMatch(range -> places.stream().anyMatch(place -> touches(place, range)));
    }

    private static boolean touches(TextRange a, TextRange b) {
        return a.file().equals(b.file())
                && a.offset() < b.offset() + b.length()
                && b.offset() < a.offset() + a.length();
    }
}
