package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The check tells of wording and pictures that no document can print. */
class DocumentRulesTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @TempDir Path folder;

    static List<Rule> rules() {
        return new DocumentRules().rules();
    }

    private static List<String> findings(LoadedPlan plan) {
        return plan.check(new Checker(DocumentRules.registry())).findings().stream()
                .map(
                        each ->
                                each.ruleId()
                                        + " "
                                        + each.severity()
                                        + " "
                                        + each.range().line()
                                        + ":"
                                        + each.range().column()
                                        + "+"
                                        + each.range().length()
                                        + " "
                                        + each.message())
                .toList();
    }

    private static List<String> findings(String text, Locale locale) {
        return findings(PlanLoader.parse(Map.of("rencana.jenjang", text), locale));
    }

    private static String agency(String content) {
        return "instansi Dinas \"Dinas Pendidikan\" {\n" + content + "}\n";
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesAreTrue(Rule rule) {
        var good = findings(rule.goodExample().orElseThrow(), INDONESIAN);
        var bad = findings(rule.badExample().orElseThrow(), INDONESIAN);

        assertEquals(List.of(), good);
        assertEquals(1, bad.size(), bad::toString);
        assertTrue(bad.getFirst().startsWith(rule.id() + " "), bad::toString);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speaksBothLanguages(Rule rule) {
        for (var locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertFalse(rule.title(locale).isBlank());
            assertTrue(rule.explanation(locale).endsWith("."));
        }
        assertFalse(rule.title(INDONESIAN).equals(rule.title(Locale.ENGLISH)));
    }

    @Test
    void addToTheRulesOfPlans() {
        assertEquals(
                RuleRegistry.standard().all().size() + rules().size(),
                DocumentRules.registry().all().size());
    }

    @Test
    void aKeyThatNoSentenceHas() {
        var text = agency("  baku \"kata-pengantar3\" \"Terima kasih.\"\n");

        assertEquals(
                List.of(
                        "J706 WARNING 2:8+17 Tidak ada kalimat baku dengan kunci"
                                + " \"kata-pengantar3\", jadi kalimat ini tidak dicetak; daftar"
                                + " kuncinya ada di docs/kalimat.md."),
                findings(text, INDONESIAN));
        assertEquals(
                List.of(
                        "J706 WARNING 2:8+17 No standard sentence has the key"
                                + " \"kata-pengantar3\", so this one is not printed;"
                                + " docs/kalimat.md lists the keys."),
                findings(text, Locale.ENGLISH));
    }

    @Test
    void aPlaceThatTheSentenceHasNot() {
        var text = agency("  baku \"kata-pengantar.4\" \"Semoga {pembaca} dan {tahun} baik.\"\n");

        var found = findings(text, INDONESIAN);

        assertEquals(1, found.size(), found::toString);
        assertTrue(
                found.getFirst()
                        .startsWith(
                                "J706 WARNING 2:35+9 Tempat {pembaca} tidak dikenal di kalimat baku"
                                        + " \"kata-pengantar.4\"; yang ada: {"),
                found::toString);
        assertTrue(found.getFirst().contains("{tahun}"), found::toString);
    }

    @Test
    void picturesThatAreNoneOrTooLarge() throws Exception {
        Files.writeString(folder.resolve("logo.png"), "bukan gambar");
        Files.write(folder.resolve("peta.png"), header(8_000, 5_000));
        Files.write(folder.resolve("baik.png"), header(80, 50));
        Files.writeString(
                folder.resolve("rencana.jenjang"),
                agency("  logo \"logo.png\"\n")
                        + """
                        laporan LKjIP 2023 untuk Dinas {
                          gambar "Peta Proses Bisnis" dari "peta.png"
                          gambar "Latar Belakang" dari "baik.png"
                          bagian "Latar Belakang" '''
                            ![Peta](tiada.png)

                            ![Peta](//dinas/peta.png)
                          '''
                        }
                        """);

        var found = findings(PlanLoader.load(List.of(folder), INDONESIAN));

        assertEquals(
                List.of(
                        "J558 WARNING 2:8+10 Berkas 'logo.png' bukan gambar PNG atau JPEG; simpan"
                                + " ulang dalam salah satu bentuk itu.",
                        "J558 WARNING 5:36+10 Gambar 'peta.png' berukuran 8.000 x 5.000 piksel;"
                                + " paling besar 25 juta piksel. Perkecil gambarnya.",
                        "J558 WARNING 8:13+9 Gambar 'tiada.png' tidak ada; periksa nama berkas dan"
                                + " foldernya.",
                        "J558 WARNING 10:13+16 Gambar '//dinas/peta.png' berada di internet dan"
                                + " tidak diambil; simpan berkasnya di folder rencana."),
                found.stream().filter(each -> each.startsWith("J558")).toList());
    }

    /** A finding that its writer has a reason for is silenced as any other is. */
    @Test
    void canBeSilenced() {
        var text =
                agency(
                        "  baku \"kata-pengantar3\" \"Terima kasih.\" {\n"
                                + "    abaikan J706 \"Kuncinya ada di rilis berikut.\"\n"
                                + "  }\n");

        assertEquals(List.of(), findings(text, INDONESIAN));
    }

    /** The beginning of a PNG file, as far as a picture's size is read. */
    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(24)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }
}
