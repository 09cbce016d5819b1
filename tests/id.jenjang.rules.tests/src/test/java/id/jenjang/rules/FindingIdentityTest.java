package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The same mistake has the same identity in another run, another file and another language. */
class FindingIdentityTest {
    private static final String PROGRAM =
            """
            program P1 "Program Pendidikan" {
              indikator IP1 "Persentase sekolah terakreditasi" satuan %% {
                target %s
              }
            }
            """;

    private static List<TextFinding> check(Map<String, String> files, Locale locale) {
        LoadedPlan plan = PlanLoader.parse(new TreeMap<>(files), locale);
        return plan.check(new Checker()).findings();
    }

    private static List<String> identities(String text) {
        return check(Map.of("a.jenjang", text), FindingText.INDONESIAN).stream()
                .map(TextFinding::identity)
                .toList();
    }

    private static String targets(String values) {
        return PROGRAM.formatted(values);
    }

    @Test
    void namesRuleElementAndFeature() {
        assertEquals(
                List.of("J206 IP1/target(murni)/nilai(2023)"),
                identities(targets("2022: 60, 2023: 58")));
    }

    @Test
    void anotherFigureKeepsIt() {
        assertEquals(
                identities(targets("2022: 60, 2023: 58")),
                identities(targets("2021: 40, 2022: 60, 2023: 57,5")));
    }

    @Test
    void anotherElementHasAnother() {
        assertEquals(
                List.of("J206 IP1/target(murni)/nilai(2023)", "J206 IP1/target(murni)/nilai(2025)"),
                identities(targets("2022: 60, 2023: 58, 2024: 59, 2025: 57")));
    }

    @Test
    void linesAndNeighboursBeforeItKeepIt() {
        String plan = targets("2022: 60, 2023: 58");
        String more = "// catatan\n\nprogram P0 \"Program Lain\"\n";
        assertEquals(identities(plan), identities(more + plan));
    }

    @Test
    void theOrderOfFilesKeepsIt() {
        String one = targets("2022: 60, 2023: 58");
        String two = "program \"Program  Ganda\"\n";
        var forward = check(Map.of("a.jenjang", one, "b.jenjang", two), FindingText.INDONESIAN);
        var backward = check(Map.of("b.jenjang", one, "a.jenjang", two), FindingText.INDONESIAN);
        assertEquals(sorted(forward), sorted(backward));
        assertEquals(
                List.of("J206 IP1/target(murni)/nilai(2023)", "J405 program(program ganda).nama"),
                List.copyOf(sorted(forward)));
    }

    private static TreeSet<String> sorted(List<TextFinding> findings) {
        var identities = new TreeSet<String>();
        findings.forEach(finding -> identities.add(finding.identity()));
        return identities;
    }

    @Test
    void equalFindingsOnOneElementAreCounted() {
        assertEquals(
                List.of(
                        "J501 laporan(lkjip,2023,Dinas)/bagian(1 1 latar belakang).teks:salah",
                        "J501 laporan(lkjip,2023,Dinas)/bagian(1 1 latar belakang).teks:salah#2"),
                identities(
                                """
                                instansi Dinas "Dinas Pendidikan" {}
                                laporan LKjIP 2023 untuk Dinas {
                                  bagian "1.1 Latar Belakang" '''{salah} dan {salah}'''
                                }
                                """)
                        .stream()
                        .filter(each -> each.startsWith("J501"))
                        .toList());
    }

    @Test
    void aLongNameIsCutButStaysItself() {
        String name = "Persentase satuan pendidikan dasar dan menengah yang terakreditasi ";
        String first = identities("program \"" + name + " A\"").getFirst();
        String second = identities("program \"" + name + " B\"").getFirst();
        assertNotEquals(first, second);
        assertTrue(
                first.startsWith("J405 program(persentase satuan pendidikan dasar dan m~"), first);
    }

    @Test
    void aMistakeOfReadingIsNamedByItsText() {
        assertEquals(List.of("S003 a.jenjang:P9"), identities("anggaran 2023 untuk P9 murni {}"));
        assertEquals(
                List.of("S003 a.jenjang:P9"), identities("\n\nanggaran 2024 untuk P9 murni {}"));
    }

    static Stream<Rule> rules() {
        return RuleRegistry.standard().all().stream()
                .filter(rule -> rule != CheckerRule.RULE_FAILED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isUniqueAndTheSameInBothLanguages(Rule rule) {
        var files = Map.of("a.jenjang", rule.badExample().orElseThrow());
        var indonesian = check(files, FindingText.INDONESIAN);
        var english = check(files, Locale.ENGLISH);
        assertEquals(sorted(indonesian), sorted(english));
        assertEquals(indonesian.size(), new HashSet<>(sorted(indonesian)).size());
        for (TextFinding finding : indonesian) {
            assertFalse(finding.identity().isBlank());
            assertTrue(finding.identity().startsWith(rule.id() + " "), finding.identity());
        }
    }

    @Test
    void theFingerprintIsOfAFixedLengthAndTellsIdentitiesApart() {
        assertEquals("e3b0c44298fc1c14", FindingIdentity.fingerprint(""));
        assertNotEquals(
                FindingIdentity.fingerprint("J206 IP1"), FindingIdentity.fingerprint("J206 IP2"));
    }
}
