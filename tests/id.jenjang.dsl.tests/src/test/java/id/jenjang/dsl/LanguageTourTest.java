package id.jenjang.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.measure.Metode;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.model.Laporan;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the snippets of docs/bahasa.md: what the page shows is what the language does. */
class LanguageTourTest {

    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```jenjang\\R(.*?)^```$");
    private static final Pattern MISTAKE =
            Pattern.compile("(?ms)^```jenjang salah\\R(.*?)^```\\R```text\\R(.*?)^```$");
    private static final Pattern LIVE_VALUE =
            Pattern.compile("(?m)^\\| `\\{([^`]*)\\}` \\| (.*?) \\|$");

    private final String page = read("docs/bahasa.md");

    @Test
    void snippetsFormOnePlanWithoutMistakes() {
        assertFalse(snippets().isEmpty(), "no snippet found");
        assertEquals(List.of(), Expect.problems(snippets(), Expect.INDONESIAN));
    }

    @Test
    void thePlanOfTheTourIsCheckedWithoutErrors() {
        var errors =
                PlanLoader.parse(snippets(), Expect.INDONESIAN)
                        .check(new Checker())
                        .findings()
                        .stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Expect::line)
                        .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void snippetsAreLaidOutByTheFormatter() {
        var formatter = PlanFormatter.create();
        var snippets = snippets();
        snippets.keySet().removeIf(name -> !name.endsWith(".jenjang"));
        snippets.forEach((name, text) -> assertEquals(formatter.format(text), text, name));
    }

    @TestFactory
    Stream<DynamicTest> mistakesAreReportedAsShown() {
        var tests = new ArrayList<DynamicTest>();
        var matcher = MISTAKE.matcher(page);
        while (matcher.find()) {
            var text = matcher.group(1);
            var expected = matcher.group(2).strip();
            tests.add(
                    DynamicTest.dynamicTest(
                            text.lines().findFirst().orElse(""),
                            () -> assertMessages(expected, text)));
        }
        assertEquals(
                occurrences("```jenjang salah"), tests.size(), "a mistake without its messages");
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> liveValuesPrintAsShown() {
        var plan = PlanLoader.parse(snippets(), Expect.INDONESIAN).rencana();
        var report = plan.all(Laporan.class).getFirst();
        var evaluator =
                new PenilaiTeks(plan, report.getInstansi(), report.getTahun(), Metode.of(report));
        var tests = new ArrayList<DynamicTest>();
        var matcher = LIVE_VALUE.matcher(page);
        while (matcher.find()) {
            var expression = matcher.group(1);
            var expected = matcher.group(2);
            tests.add(
                    DynamicTest.dynamicTest(
                            expression,
                            () -> assertEquals(expected, printed(evaluator.nilai(expression)))));
        }
        assertEquals(occurrences("\n| `{"), tests.size(), "a row that was not read");
        return tests.stream();
    }

    private static String printed(PenilaiTeks.Penilaian value) {
        return value instanceof PenilaiTeks.Berhasil good ? good.teks() : value.toString();
    }

    private void assertMessages(String expected, String text) {
        var files = snippets();
        files.put("contoh.jenjang", text);
        var messages =
                PlanLoader.parse(files, Expect.INDONESIAN).problems().stream()
                        .map(
                                finding ->
                                        "%d:%d %s"
                                                .formatted(
                                                        finding.range().line(),
                                                        finding.range().column(),
                                                        finding.message()))
                        .toList();
        assertEquals(expected, String.join("\n", messages));
    }

    private Map<String, String> snippets() {
        var files = new LinkedHashMap<String, String>();
        var matcher = SNIPPET.matcher(page);
        while (matcher.find()) {
            files.put("bahasa-%02d.jenjang".formatted(files.size() + 1), matcher.group(1));
        }
        for (var name : List.of("gambar/logo.png", "gambar/kop.dotx", "gambar/peta.png")) {
            files.put(name, "");
        }
        return files;
    }

    private int occurrences(String marker) {
        return page.split(Pattern.quote(marker), -1).length - 1;
    }

    private static String read(String path) {
        try {
            return Files.readString(Repository.root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
