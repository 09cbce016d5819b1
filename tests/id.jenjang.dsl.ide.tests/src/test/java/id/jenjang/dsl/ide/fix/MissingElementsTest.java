package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.ReferencePlaces;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.stream.Stream;

/** For every reference of the language, what it names can be written when it is not there. */
class MissingElementsTest {

    private static final String AGENCY = ReferencePlaces.AGENCY;
    private static final Map<String, String> PLANS = ReferencePlaces.plans();

    static Stream<String> references() {
        return ReferencePlaces.ofGrammar().stream();
    }

    @Test
    void thereIsAPlanForEveryReference() {
        assertEquals(references().toList(), PLANS.keySet().stream().toList());
    }

    @ParameterizedTest
    @MethodSource("references")
    void whatAReferenceNamesCanBeWritten(String reference) {
        var cursor = Cursor.in(PLANS.get(reference));
        var fixes =
                new QuickFixes(cursor.plan())
                        .at(cursor.file(), cursor.offset(), cursor.offset()).stream()
                                .filter(each -> each.finding().ruleId().equals("S003"))
                                .filter(each -> each.kind() == Kind.CREATE)
                                .toList();
        assertEquals(1, fixes.size(), () -> PLANS.get(reference));
        var after = cursor.plan().apply(fixes.getFirst().edits());
        var text = after.text(cursor.file()).orElseThrow();
        var selected = fixes.getFirst().selection().orElseThrow();
        assertTrue(
                text.substring(selected.offset(), selected.offset() + selected.length())
                        .startsWith("Nama "),
                text);
        assertTrue(
                after.plan().problems().stream()
                        .noneMatch(
                                each ->
                                        each.ruleId().startsWith("S")
                                                && !each.message().contains("'Y'")),
                () -> text + after.plan().problems());
    }

    @Test
    void anAgreementIsMadeBetweenAHeadAndASuperior() {
        assertEquals(
                "instansi D \"Dinas\" {\n  atasan X \"|Nama pejabat|\"\n}\n"
                        + "perjanjian 2023 untuk D murni antara Y dan X\n",
                FixCase.of(PLANS.get("Perjanjian.pihakKedua"), "Buat pejabat 'X'").text());
    }

    @Test
    void anIndicatorComesWithTheBlocksItLiesIn() {
        assertEquals(
                AGENCY
                        + """
                        renstra "Nama renstra" untuk D {
                          sasaran "Nama sasaran" {
                            iku X "|Nama indikator|"
                          }
                        }
                        pengukuran 2023 untuk D {
                          X: realisasi 5
                        }
                        """,
                FixCase.of(PLANS.get("EntriPengukuran.indikator"), "Buat indikator 'X'").text());
    }

    @Test
    void aLadderComesWithLevels() {
        assertEquals(
                AGENCY
                        + "tangga X \"|Nama tangga|\" { Kurang < Cukup < Baik }\n"
                        + PLANS.get("Indikator.tangga").replace(AGENCY, "").replace("|", ""),
                FixCase.of(PLANS.get("Indikator.tangga"), "Buat tangga 'X'").text());
    }

    @Test
    void aMissionStandsBesideTheOthersOfTheVision() {
        var plan =
                "rpjmd RP \"R\" {\n  visi \"V\" {\n    misi M1 \"M\"\n  }\n}\n"
                        + PLANS.get("Tujuan.mendukung");
        assertEquals(
                plan.replace("misi M1 \"M\"\n", "misi M1 \"M\"\n    misi X \"|Nama misi|\"\n")
                        .replace("X|\n", "X\n"),
                FixCase.of(plan, "Buat misi 'X'").text());
    }

    @Test
    void aProgramIsNotWrittenInTheFileOfAnotherAgency() {
        var fixed =
                FixCase.of(
                        Map.of(
                                "a.jenjang",
                                PLANS.get("Sasaran.didukung"),
                                "b.jenjang",
                                "instansi E \"E\" {}\nprogram P1 \"P\" untuk E\n"),
                        "Buat program 'X'");
        assertTrue(fixed.text().contains("program X \"|Nama program|\" untuk D\n"), fixed.text());
    }
}
