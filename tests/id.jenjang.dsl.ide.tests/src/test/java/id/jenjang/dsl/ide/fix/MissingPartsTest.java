package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a rule says an element lacks is added, with a name to be written over. */
class MissingPartsTest {

    private static final String PLAN =
            """
            instansi D "Dinas" {}
            renstra R "Renstra" untuk D periode 2021-2026 {
              tujuan T1 "Tujuan" {
                indikator "Indeks"
                sasaran S1 "Sasaran" {
                  iku "Satu"
                }
              }
            }
            """;

    private static final String RPJMD =
            """
            rpjmd RP "RPJMD" periode 2021-2026 {
              visi "Maju" {
                misi M1 "Satu"
                misi M2 "Dua"
              }
            }
            """;

    private static final String NO_INDICATOR = without("    indikator \"Indeks\"\n", "T1 \"|");
    private static final String NO_SASARAN =
            without("    sasaran S1 \"Sasaran\" {\n      iku \"Satu\"\n    }\n", "T1 \"|");
    private static final String NO_IKU = without(" {\n      iku \"Satu\"\n    }", "S1 \"|");
    private static final String NO_PROGRAM = without("", "S1 \"|") + "program P \"Program\"\n";
    private static final String NO_STRATEGI =
            without("", "S1 \"|")
                    .replace(
                            "    }\n  }\n",
                            "    }\n    sasaran S2 \"Dua\" { strategi \"S\" }\n  }\n");
    private static final String NO_GOAL =
            RPJMD.replace("M1 \"", "M1 \"|") + PLAN.replace("Tujuan\"", "Tujuan\" mendukung M2");
    private static final String NO_VISI = "rpjmd RP \"|RPJMD\" {\n  misi \"Satu\"\n}\n";
    private static final String NO_TUJUAN =
            """
            instansi D "Dinas" {}
            renstra R "|Renstra" untuk D periode 2021-2026 {
              // Tujuan dan sasarannya menyusul.
            }
            """;
    private static final String NO_RENSTRA =
            RPJMD + "instansi D \"Dinas\" {}\nlaporan LKjIP 2023 untuk |D {}\n";
    private static final String NO_BAND = "skala S \"|Skala\" {\n}\n";

    private static String without(String text, String cursor) {
        assertTrue(PLAN.contains(text), text);
        return PLAN.replace(text, "").replace(cursor.replace("|", ""), cursor);
    }

    /** A plan that breaks it, for every rule that knows what is to be added. */
    private static Map<String, String> plans() {
        return new TreeMap<>(
                Map.ofEntries(
                        Map.entry("J101", NO_GOAL),
                        Map.entry("J102", NO_INDICATOR),
                        Map.entry("J103", NO_SASARAN),
                        Map.entry("J104", NO_IKU),
                        Map.entry("J105", NO_PROGRAM),
                        Map.entry("J111", NO_VISI),
                        Map.entry("J112", NO_STRATEGI),
                        Map.entry("J123", NO_TUJUAN),
                        Map.entry("J512", NO_RENSTRA),
                        Map.entry("J603", NO_BAND)));
    }

    static Stream<String> rules() {
        return MissingPart.rules().stream().sorted();
    }

    private static List<QuickFix> additions(Cursor cursor, String rule) {
        return new QuickFixes(cursor.plan())
                .at(cursor.file(), cursor.offset(), cursor.offset()).stream()
                        .filter(each -> each.finding().ruleId().equals(rule))
                        .filter(each -> each.kind() == Kind.CREATE)
                        .toList();
    }

    private static long findings(EditedPlan plan, String rule) {
        return plan.check().findings().stream().filter(each -> each.ruleId().equals(rule)).count();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsMissingCanBeAdded(String rule) {
        var cursor = Cursor.in(plans().get(rule));
        var fixes = additions(cursor, rule);
        assertEquals(1, fixes.size(), fixes::toString);
        var fix = fixes.getFirst();
        var after = cursor.plan().apply(fix.edits());
        var text = after.text(cursor.file()).orElseThrow();
        var selected = fix.selection().orElseThrow();
        assertTrue(text.startsWith("Nama ", selected.offset()), text);
        assertEquals(List.of(), after.plan().problems(), text);
        assertEquals(findings(cursor.plan(), rule) - 1, findings(after, rule), text);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itIsOfferedInBothLanguages(String rule) {
        var cursor = Cursor.in(plans().get(rule));
        var texts = Map.of(cursor.file(), cursor.plan().text(cursor.file()).orElseThrow());
        var english = EditedPlan.of(texts, Locale.ENGLISH);
        var titles =
                new QuickFixes(english)
                        .at(cursor.file(), cursor.offset(), cursor.offset()).stream()
                                .filter(each -> each.kind() == Kind.CREATE)
                                .map(QuickFix::title)
                                .toList();
        assertTrue(titles.stream().anyMatch(each -> each.startsWith("Add a")), titles::toString);
    }

    @Test
    void anIndicatorStandsBeforeTheSasaran() {
        assertEquals(
                PLAN.replace("\"Indeks\"", "\"|Nama indikator|\""),
                FixCase.of(NO_INDICATOR, "Tambah indikator").text());
    }

    @Test
    void aSasaranIsMeasuredByAnIku() {
        assertEquals(
                PLAN.replace("\"Satu\"", "\"|Nama indikator|\""),
                FixCase.of(NO_IKU, "Tambah indikator kinerja utama (IKU)").text());
    }

    @Test
    void aSasaranStandsBehindTheIndicators() {
        assertEquals(
                PLAN.replace(
                        "sasaran S1 \"Sasaran\" {\n      iku \"Satu\"\n    }",
                        "sasaran \"|Nama sasaran|\""),
                FixCase.of(NO_SASARAN, "Tambah sasaran").text());
    }

    @Test
    void aStrategyStandsBehindTheIndicators() {
        assertEquals(
                NO_STRATEGI
                        .replace("|", "")
                        .replace(
                                "iku \"Satu\"\n",
                                "iku \"Satu\"\n      strategi \"|Nama strategi|\"\n"),
                FixCase.of(NO_STRATEGI, "Tambah strategi").text());
    }

    @Test
    void aProgramStandsBehindTheOthersOfTheAgency() {
        assertEquals(
                PLAN
                        + "program P \"Program\"\n"
                        + "program \"|Nama program|\" untuk D mendukung S1\n"
                        + "anggaran 2022 untuk D murni {}\n",
                FixCase.of(
                                NO_PROGRAM + "anggaran 2022 untuk D murni {}\n",
                                "Tambah program yang mendukungnya")
                        .text());
    }

    /** The name of an earlier one, still to be written, is not selected again. */
    @Test
    void whatIsToBeSupportedGetsAShortName() {
        var earlier = "program \"Nama program\" untuk D\n";
        assertEquals(
                PLAN + earlier + "program \"|Nama program|\" untuk D mendukung S1\n",
                FixCase.of(
                                PLAN.replace("S1 \"Sasaran", "\"|Sasaran") + earlier,
                                "Tambah program yang mendukungnya")
                        .text());
    }

    @Test
    void aGoalSupportsTheMissionThatNoneSupports() {
        assertEquals(
                NO_GOAL.replace("|", "").replaceFirst("(?s)\n}\n$", "")
                        + "\n  tujuan \"|Nama tujuan|\" mendukung M1\n}\n",
                FixCase.of(NO_GOAL, "Tambah tujuan yang mendukungnya").text());
    }

    /** Which of several agencies serves it nobody can tell. */
    @Test
    void noGoalIsAddedForOneOfSeveralAgencies() {
        var several = Cursor.in(NO_GOAL + "instansi E \"Badan\" {}\n");
        assertEquals(1, findings(several.plan(), "J101"));
        assertEquals(List.of(), additions(several, "J101"));
    }

    @Test
    void anRpjmdGetsTheLevelsItLacks() {
        assertEquals(
                "rpjmd RP \"RPJMD\" {\n  visi \"|Nama visi|\"\n  misi \"Satu\"\n}\n",
                FixCase.of(NO_VISI, "Tambah visi").text());
        assertEquals(
                "rpjmd RP \"R\" {\n  visi \"|Nama visi|\" {\n    misi \"Nama misi\"\n  }\n}\n",
                FixCase.of("rpjmd RP \"|R\" {\n}\n", "Tambah visi").text());
        assertEquals(
                "rpjmd RP \"R\" {\n  visi \"V\" {\n    misi \"|Nama misi|\"\n  }\n}\n",
                FixCase.of("rpjmd RP \"|R\" {\n  visi \"V\"\n}\n", "Tambah misi").text());
    }

    @Test
    void aRenstraStandsBeforeTheReportAboutIt() {
        assertEquals(
                NO_RENSTRA
                        .replace("|", "")
                        .replace(
                                "laporan",
                                "renstra \"|Nama renstra|\" untuk D mengacu RP {\n}\nlaporan"),
                FixCase.of(NO_RENSTRA, "Tambah Renstra").text());
    }

    @Test
    void aScaleBeginsWithABandForEverything() {
        assertEquals(
                "skala S \"Skala\" {\n  \"|Nama predikat|\": >= 0\n}\n",
                FixCase.of(NO_BAND, "Tambah pita").text());
    }

    /** Names that somebody must write are not added to many elements at once. */
    @Test
    void itIsNotDoneForAllAtOnce() {
        var cursor = Cursor.in(NO_IKU.replace("S1 \"|S", "\"A\"\n    sasaran \"|S"));
        assertEquals(2, findings(cursor.plan(), "J104"));
        assertTrue(
                new QuickFixes(cursor.plan())
                        .at(cursor.file(), cursor.offset(), cursor.offset()).stream()
                                .noneMatch(each -> each.kind() == Kind.ALL));
    }
}
