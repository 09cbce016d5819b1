package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What a rule says an element should name is offered: the nearest few, the best first. */
class MissingLinksTest {

    private static final String RPJMD =
            """
            rpjmd RP "RPJMD" periode 2021-2026 {
              visi "Maju" {
                misi M1 "Meningkatkan mutu jalan dan jembatan"
                misi M2 "Meningkatkan layanan kesehatan ibu dan anak"
                misi M3 "Meningkatkan mutu pendidikan dasar"
                misi "Meningkatkan ketertiban umum"
              }
            }
            """;

    private static final String RENSTRA =
            """
            instansi D "Dinas Pendidikan" {}
            renstra R "Renstra" untuk D mengacu RP periode 2021-2026 {
              tujuan T1 "Meningkatnya mutu pendidikan bagi anak" {
                indikator "Indeks mutu" satuan "Indeks"
                sasaran S1 "Meningkatnya mutu sekolah" {
                  iku I1 "Persentase sekolah terakreditasi" satuan %
                  iku I2 "Angka partisipasi" satuan "Angka"
                }
                sasaran S2 "Meningkatnya minat baca" {
                  iku I3 "Persentase pembaca" satuan %
                }
              }
            }
            """;

    private static List<String> titles(String text) {
        var cursor = Cursor.in(text);
        return new QuickFixes(cursor.plan())
                .at(cursor.file(), cursor.offset(), cursor.offset()).stream()
                        .filter(each -> each.kind() == Kind.LINK)
                        .map(QuickFix::title)
                        .toList();
    }

    @Test
    void aGoalIsLinkedToTheNearestMissions() {
        var text = RPJMD + RENSTRA.replace("T1 \"", "T1 \"|");
        assertEquals(
                List.of(
                        "Hubungkan dengan M3: Meningkatkan mutu pendidikan dasar",
                        "Hubungkan dengan M2: Meningkatkan layanan kesehatan ibu dan anak",
                        "Hubungkan dengan M1: Meningkatkan mutu jalan dan jembatan"),
                titles(text));
        assertEquals(
                text.replace("|", "").replace("bagi anak\" {", "bagi anak\" mendukung M3 {"),
                FixCase.of(text, titles(text).getFirst()).text());
    }

    @Test
    void theOneGoalThatSupportsNothingIsLinked() {
        var text =
                RPJMD
                        + RENSTRA.replace("bagi anak\"", "bagi anak\" mendukung M3")
                                .replaceFirst(
                                        "\n}\n$",
                                        "\n"
                                                + "  tujuan T2 \"Dua\" mendukung M1 { indikator \"Indeks"
                                                + " dua\" satuan \"Indeks\" sasaran \"A\" mendukung M1 }\n"
                                                + "  tujuan T3 \"|Tertib di sekolah\" { indikator \"Indeks"
                                                + " tertib\" satuan \"Indeks\" sasaran \"B\" mendukung M2 }\n"
                                                + "}\n");
        assertEquals("J122", rule(text));
        assertEquals(3, titles(text).size());
    }

    private static String rule(String text) {
        var cursor = Cursor.in(text);
        return new QuickFixes(cursor.plan())
                .at(cursor.file(), cursor.offset(), cursor.offset()).stream()
                        .filter(each -> each.kind() == Kind.LINK)
                        .map(each -> each.finding().ruleId())
                        .distinct()
                        .reduce("", String::concat);
    }

    /** What is linked to gets a short name, which no other one has. */
    @Test
    void aMissionWithoutShortNameGetsOne() {
        var text =
                RPJMD
                        + RENSTRA.replace(
                                "T1 \"Meningkatnya mutu pendidikan bagi anak", "T1 \"|Ketertiban");
        assertEquals("Hubungkan dengan M4: Meningkatkan ketertiban umum", titles(text).getFirst());
        var after = FixCase.of(text, titles(text).getFirst()).text();
        assertTrue(after.contains("misi M4 \"Meningkatkan ketertiban umum\""), after);
        assertTrue(after.contains("\"Ketertiban\" mendukung M4 {"), after);
    }

    @Test
    void halfWrittenElementsAreLeftOut() {
        var text =
                RPJMD.replace(
                                "    misi M1 \"Meningkatkan mutu jalan dan jembatan\"\n",
                                "    misi M1\n")
                        + RENSTRA.replace("T1 \"", "T1 \"|");
        var titles = titles(text);
        assertFalse(titles.isEmpty());
        assertFalse(titles.stream().anyMatch(each -> each.contains("M1")), titles::toString);
    }

    @Test
    void aRenstraFollowsTheRpjmdOfThePlan() {
        var text =
                RPJMD
                        + RENSTRA.replace(
                                "R \"Renstra\" untuk D mengacu RP", "R \"|Renstra\" untuk D");
        assertEquals(List.of("Hubungkan dengan RP: RPJMD"), titles(text));
        assertEquals(RPJMD + RENSTRA, FixCase.of(text, titles(text).getFirst()).text());
    }

    @Test
    void aProgramBelongsToTheAgencyThatSoundsLikeIt() {
        var text =
                "instansi A \"Dinas Kesehatan\" {}\n"
                        + "instansi B \"Dinas Pendidikan\" {}\n"
                        + "program P \"|Program Pengelolaan Pendidikan\"\n";
        assertEquals(
                List.of("Jadikan milik B: Dinas Pendidikan", "Jadikan milik A: Dinas Kesehatan"),
                titles(text));
        assertEquals(
                text.replace("|", "").replace("Pendidikan\"\n", "Pendidikan\" untuk B\n"),
                FixCase.of(text, titles(text).getFirst()).text());
    }

    @Test
    void anIkuIsSupportedByAProgramOfItsAgencyAlone() {
        var text =
                RENSTRA.replace(" mengacu RP", "")
                                .replace(
                                        "terakreditasi\" satuan %",
                                        "terakreditasi\" satuan % { didukung P }")
                                .replace("I2 \"", "I2 \"|")
                        + "program P \"Program Pendidikan\" untuk D\n"
                        + "instansi E \"Dinas Lain\" {}\n"
                        + "program Q \"Program Partisipasi\" untuk E\n";
        assertEquals(List.of("Hubungkan dengan P: Program Pendidikan"), titles(text));
        var after = FixCase.of(text, titles(text).getFirst()).text();
        assertTrue(
                after.contains("\"Angka partisipasi\" satuan \"Angka\" {\n        didukung P\n"),
                after);
    }

    @Test
    void aProgramSupportsASasaranOfItsAgency() {
        var text =
                RENSTRA.replace(" mengacu RP", "").replace("    sasaran S1", "    sasaran S1")
                        + "program P \"Program Satu\" untuk D mendukung S1\n"
                        + "program Q \"|Program Minat Baca\" untuk D\n";
        assertEquals(
                List.of(
                        "Hubungkan dengan S2: Meningkatnya minat baca",
                        "Hubungkan dengan S1: Meningkatnya mutu sekolah"),
                titles(text));
        var after = FixCase.of(text, titles(text).getFirst()).text();
        assertTrue(after.endsWith("\"Program Minat Baca\" untuk D mendukung S2\n"), after);
    }

    private static final String LADDERS =
            """
            tangga Opini "Opini BPK" { TMP < TW < WDP < WTP }
            tangga Akip "Predikat AKIP" { D < C < CC < B < BB < A < AA }
            """;

    @Test
    void aPredikatIsComparedOnTheLadderThatHasIt() {
        var text =
                LADDERS
                        + "program P \"Program\" {\n"
                        + "  indikator I \"Opini\" satuan \"Opini\" {\n"
                        + "    target 2023: |WTP\n"
                        + "  }\n"
                        + "}\n";
        assertEquals(List.of("Hubungkan dengan Opini: Opini BPK"), titles(text));
        assertEquals(
                text.replace("    target 2023: |", "    tangga Opini\n    target 2023: "),
                FixCase.of(text, titles(text).getFirst()).text());
        assertEquals(List.of(), titles(text.replace("WTP\n", "Baik\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pengukuran 2023 untuk D {\n  I: realisasi |BB\n}\n",
                "rencana aksi 2023 untuk D {\n  I: TW4 |BB\n}\n",
                "perjanjian 2023 PK untuk D murni {\n  I: |BB\n}\n"
            })
    void whereverItIsWrittenAPredikatIsComparedOnALadder(String written) {
        var text =
                LADDERS
                        + "instansi D \"Dinas\" { kepala K \"Kepala Dinas\" }\n"
                        + "program P \"Program\" untuk D {\n"
                        + "  indikator I \"Nilai AKIP\" satuan \"Predikat\"\n"
                        + "}\n"
                        + written;
        assertEquals(List.of("Hubungkan dengan Akip: Predikat AKIP"), titles(text));
        var after = FixCase.of(text, titles(text).getFirst()).text();
        assertTrue(after.contains("satuan \"Predikat\" {\n    tangga Akip\n  }"), after);
    }

    /** What a menu shows is no longer than people read. */
    @Test
    void longTitlesAreShortened() {
        var text =
                RPJMD.replace("pendidikan dasar", "pendidikan dasar ".repeat(10).strip())
                        + RENSTRA.replace("T1 \"", "T1 \"|");
        var title = titles(text).getFirst();
        assertTrue(title.endsWith("…") && title.length() < 90, title);
    }

    @ParameterizedTest
    @CsvSource({
        "Persentase guru bersertifikat, satuan %",
        "Indeks minat baca, satuan \"Indeks\"",
        "Nilai SAKIP, satuan \"Nilai\""
    })
    void theUnitIsInTheFirstWord(String title, String unit) {
        var plan = "program P \"Program\" {\n  indikator I \"|" + title + "\"\n}\n";
        var fix = "Tulis " + unit.replace("\"", "");
        assertEquals(
                plan.replace("|", "").replace(title + "\"", title + "\" " + unit),
                FixCase.of(plan, fix).text());
    }

    @Test
    void anIndicatorWithoutTitleTellsNoUnit() {
        var cursor = Cursor.in("program P \"Program\" {\n  indikator |I\n}\n");
        var fixes =
                new QuickFixes(cursor.plan()).at(cursor.file(), cursor.offset(), cursor.offset());
        assertFalse(
                fixes.stream()
                        .anyMatch(
                                each ->
                                        each.finding().ruleId().equals("J208")
                                                && each.kind() == Kind.SPELLING));
    }

    @Test
    void otherUnitsNobodyCanTell() {
        var cursor = Cursor.in("program P \"Program\" {\n  indikator I \"|Jumlah guru\"\n}\n");
        var fixes =
                new QuickFixes(cursor.plan()).at(cursor.file(), cursor.offset(), cursor.offset());
        assertFalse(
                fixes.stream().anyMatch(each -> each.title().startsWith("Tulis")), fixes::toString);
    }
}
