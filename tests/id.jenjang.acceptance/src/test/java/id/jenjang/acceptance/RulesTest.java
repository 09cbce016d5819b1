package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.DocumentRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The rules are listed, explained and written as pages. */
class RulesTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @TempDir Path folder;

    @Test
    void listsEveryRule() {
        var program = Program.run("aturan");

        assertEquals(
                DocumentRules.registry().all().stream().map(rule -> rule.id()).toList(),
                program.out().lines().map(line -> line.substring(0, 4)).toList());
        assertEquals(0, program.exit());
    }

    @Test
    void explainsEveryRuleInBothLanguages() {
        for (var rule : DocumentRules.registry().all()) {
            var indonesian = Program.run("aturan", rule.id());
            var english =
                    Program.run("rules", rule.id().toLowerCase(Locale.ROOT), "--bahasa", "en");

            assertTrue(
                    indonesian
                            .out()
                            .startsWith(rule.id() + "  " + rule.title(INDONESIAN) + "\nTingkat: "));
            assertTrue(indonesian.out().contains("\nDasar: "), indonesian.out());
            assertTrue(
                    english.out()
                            .startsWith(
                                    rule.id()
                                            + "  "
                                            + rule.title(Locale.ENGLISH)
                                            + "\nSeverity: "));
            assertEquals(0, indonesian.exit() + english.exit());
        }
    }

    @Test
    void saysThatARuleDoesNotExist() {
        Program.run("aturan", "J999")
                .assertRefused(
                        2,
                        "galat: aturan J999 tidak ada; lihat daftarnya dengan \"jenjang aturan\".");
    }

    @Test
    void writesAPageForEachRuleAndAList() throws IOException {
        var pages = folder.resolve("aturan");
        var count = DocumentRules.registry().all().size() + 1;

        var program = Program.run("aturan", "--tulis", pages);

        assertEquals(new Program(0, count + " halaman ditulis ke " + pages + ".\n", ""), program);
        assertEquals(count, Dumai.files(pages).size());
        assertTrue(
                Files.readString(pages.resolve("README.md"))
                        .contains("\n| [J001](J001.md) | galat | "));
        assertTrue(Files.readString(pages.resolve("J001.md")).startsWith("# J001 "));
    }

    @Test
    void doesNotWritePagesWhereAFileIs() throws IOException {
        var file = Files.writeString(folder.resolve("aturan"), "isi");

        var program = Program.run("aturan", "--tulis", file);

        assertTrue(
                program.err().startsWith(file + ": galat: tidak dapat ditulis: "), program.err());
        assertEquals(2, program.exit());
        assertEquals("isi", Files.readString(file));
    }
}
