package id.jenjang.rules.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The checklists answered about the published example, item by item, in both languages. */
class ExampleChecklistTest {
    private static final Path EXPECTED = Path.of("src/test/resources/daftar-periksa");

    /** To accept new answers, read target/NAME.txt and copy it over the expectation. */
    @ParameterizedTest
    @CsvSource({"reviu, id", "reviu, en", "evaluasi, id", "evaluasi, en"})
    void answersTheDumaiPlan(String kind, String language) throws Exception {
        Locale locale = Locale.of(language);
        Checklist checklist =
                kind.equals("reviu") ? Checklist.reviu(locale) : Checklist.evaluasi(locale);
        var lines = AnswerText.example("dumai-2023", locale).all(checklist);
        String name = "dumai-2023-" + kind + "-" + language + ".txt";
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", name), lines);
        Path expected = EXPECTED.resolve(name);
        assertEquals(
                Files.exists(expected) ? Files.readString(expected) : "",
                String.join("\n", lines) + "\n");
    }
}
