package id.jenjang.acceptance.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.acceptance.mutation.Mistake.Span;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.model.Laporan;
import id.jenjang.report.LkjipComposer;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A thousand single mistakes, each made alone in the plan of Dumai or in the transcript of its
 * report: how many of them does the check find at the right place?
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int MISTAKES = 1000;
    static final String TRANSCRIPT = "tercetak.jenjang";

    private final Checker checker = new Checker();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private LoadedPlan plan;

    @BeforeAll
    void load() throws IOException {
        var folder = Path.of("../../examples/dumai-2023");
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        }
        var written = PlanLoader.parse(texts, INDONESIAN).rencana();
        var laporan = written.all(Laporan.class).getFirst();
        texts.put(
                TRANSCRIPT,
                PrintedReport.transcribe(
                        LkjipComposer.compose(written, laporan),
                        laporan.getInstansi().getId(),
                        laporan.getTahun()));
        plan = PlanLoader.parse(texts, INDONESIAN);
        plan.check(checker).findings().forEach(finding -> known.add(key(finding)));
        // What the figures below are measured against, for whoever looks into a failure.
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", TRANSCRIPT), texts.get(TRANSCRIPT));
    }

    @Test
    void theCleanPlanAndItsOwnReportHaveNoErrors() {
        var wrong =
                plan.check(checker).findings().stream()
                        .filter(
                                finding ->
                                        finding.severity() == Severity.ERROR
                                                || finding.severity() == Severity.WARNING
                                                        && isIn(TRANSCRIPT, finding.range()))
                        .map(MutationTest::line)
                        .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void aThousandMistakesAreFoundAtTheRightPlace() throws IOException {
        var report = new TreeMap<String, int[]>();
        var missed = new ArrayList<String>();
        int found = 0;
        for (Mistake mistake : seeded()) {
            var tally = report.computeIfAbsent(mistake.kind(), kind -> new int[2]);
            tally[1]++;
            if (isFound(mistake)) {
                tally[0]++;
                found++;
            } else {
                missed.add(describe(mistake));
            }
        }
        var summary = new StringBuilder();
        summary.append("%d of %d mistakes found at the right place%n".formatted(found, MISTAKES));
        report.forEach(
                (kind, tally) ->
                        summary.append("%4d of %4d  %s%n".formatted(tally[0], tally[1], kind)));
        missed.forEach(each -> summary.append("missed: ").append(each).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/mutation.txt"), summary);

        assertTrue(found >= MISTAKES * 97 / 100, summary::toString);
    }

    /** As many of each kind as there are, the seldom ones first, from a fixed seed. */
    private List<Mistake> seeded() {
        var random = new Random(2023);
        var kinds = new TreeMap<String, List<Mistake>>();
        kinds.putAll(new PlanMistakes(plan, texts, random).all());
        kinds.putAll(new PrintedMistakes(TRANSCRIPT, texts.get(TRANSCRIPT), random).all());
        var pools = new ArrayList<>(kinds.values());
        pools.sort((a, b) -> Integer.compare(a.size(), b.size()));
        var result = new ArrayList<Mistake>();
        for (int i = 0; i < pools.size(); i++) {
            int share = (MISTAKES - result.size()) / (pools.size() - i);
            Collections.shuffle(pools.get(i), random);
            result.addAll(pools.get(i).subList(0, Math.min(share, pools.get(i).size())));
        }
        assertEquals(MISTAKES, result.size());
        return result;
    }

    private boolean isFound(Mistake mistake) {
        var changed = PlanLoader.parse(mistake.edit().applyTo(texts), INDONESIAN);
        var right = mistake.right().stream().map(mistake.edit()::shift).toList();
        return changed.check(checker).findings().stream()
                .filter(finding -> !known.contains(key(finding)))
                .anyMatch(finding -> stands(finding, right));
    }

    private static boolean stands(TextFinding finding, List<Span> right) {
        return Stream.concat(Stream.of(finding.range()), finding.related().stream())
                .anyMatch(range -> right.stream().anyMatch(span -> touches(span, range)));
    }

    private static boolean touches(Span span, TextRange range) {
        return span.touches(name(range.file()), range.offset(), range.offset() + range.length());
    }

    private static boolean isIn(String file, TextRange range) {
        return name(range.file()).equals(file);
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String key(TextFinding finding) {
        return finding.ruleId() + " " + finding.message();
    }

    private static String line(TextFinding finding) {
        return "%s:%d:%d [%s] %s"
                .formatted(
                        finding.range().file(),
                        finding.range().line(),
                        finding.range().column(),
                        finding.ruleId(),
                        finding.message());
    }

    private String describe(Mistake mistake) {
        var at = mistake.edit().at();
        var text = texts.get(at.file());
        long line = text.substring(0, at.from()).lines().count();
        return "%s: %s:%d '%s' -> '%s'"
                .formatted(
                        mistake.kind(),
                        at.file(),
                        line,
                        text.substring(at.from(), at.to()),
                        mistake.edit().replacement());
    }
}
