package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.fix.QuickFix.Kind;

import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** For every reference of the language, what it names can be written when it is not there. */
class MissingElementsTest {

    private static final String AGENCY = "instansi D \"Dinas\" {}\n";

    /** A plan for each reference in which nothing of the kind it names exists. */
    private static final Map<String, String> PLANS = new TreeMap<>();

    static {
        PLANS.put("Rpjmd.daerah", "rpjmd R \"R\" untuk X| { }\n");
        PLANS.put("Instansi.daerah", "instansi E \"E\" di X| {}\n");
        PLANS.put("Unit.pimpinan", "instansi E \"E\" {\n  unit U \"U\" dipimpin X|\n}\n");
        PLANS.put("Renstra.instansi", "renstra R \"R\" untuk X| { }\n");
        PLANS.put("Renstra.rpjmd", AGENCY + "renstra R \"R\" untuk D mengacu X| { }\n");
        PLANS.put("Tujuan.mendukung", inRenstra("tujuan T \"T\" mendukung X|"));
        PLANS.put("Sasaran.mendukung", inRenstra("sasaran S \"S\" mendukung X|"));
        PLANS.put("Sasaran.didukung", inRenstra("sasaran S \"S\" { didukung X| }"));
        PLANS.put("Indikator.tangga", inIndicator("tangga X|"));
        PLANS.put("Indikator.penanggungJawab", inIndicator("penanggung jawab X|"));
        PLANS.put("Indikator.didukung", inIndicator("didukung X|"));
        PLANS.put("Program.instansi", "program P \"P\" untuk X|\n");
        PLANS.put("Program.mendukung", AGENCY + "program P \"P\" untuk D mendukung X|\n");
        PLANS.put(
                "SubKegiatan.penanggungJawab",
                AGENCY
                        + "program P \"P\" untuk D {\n  kegiatan \"K\" {\n    subkegiatan \"S\" {\n"
                        + "      penanggung jawab X|\n    }\n  }\n}\n");
        PLANS.put("Anggaran.instansi", "anggaran 2023 untuk X| murni { }\n");
        PLANS.put("EntriAnggaran.untuk", AGENCY + "anggaran 2023 untuk D murni { X|: Rp 1 }\n");
        PLANS.put("Perjanjian.instansi", "perjanjian 2023 untuk X| murni\n");
        PLANS.put(
                "Perjanjian.pihakPertama",
                AGENCY + "perjanjian 2023 untuk D murni antara X| dan Y\n");
        PLANS.put(
                "Perjanjian.pihakKedua",
                AGENCY + "perjanjian 2023 untuk D murni antara Y dan X|\n");
        PLANS.put(
                "TargetPerjanjian.indikator",
                AGENCY + "perjanjian 2023 untuk D murni {\n  X|: 5\n}\n");
        PLANS.put("RencanaAksi.instansi", "rencana aksi 2023 untuk X| { }\n");
        PLANS.put(
                "EntriRencanaAksi.indikator",
                AGENCY + "rencana aksi 2023 untuk D {\n  X|: TW4 5\n}\n");
        PLANS.put("Pengukuran.instansi", "pengukuran 2023 untuk X| { }\n");
        PLANS.put(
                "EntriPengukuran.indikator",
                AGENCY + "pengukuran 2023 untuk D {\n  X|: realisasi 5\n}\n");
        PLANS.put("Evaluasi.instansi", "evaluasi 2023 untuk X| { }\n");
        PLANS.put("Laporan.instansi", "laporan LKjIP 2023 untuk X| { }\n");
        PLANS.put("Laporan.skala", inReport("skala X|"));
        PLANS.put("Laporan.peringkat", inReport("peringkat X|"));
        PLANS.put("Laporan.penandaTangan", inReport("penanda tangan X|"));
        PLANS.put("Tercetak.instansi", "tercetak T \"T\" tahun 2023 untuk X| { }\n");
        PLANS.put("Tercetak.skala", inPrint("skala X|"));
        PLANS.put("Sebutan.untuk", inPrint("sebutan \"a\" = X|"));
        PLANS.put("TabelTercetak.tentang", inPrint("tabel tentang X| { }"));
        PLANS.put("Kutipan.tentang", inPrint("kutipan tentang X| { }"));
        PLANS.put("BarisTercetak.untuk", inPrint("tabel { X|: pagu 5 }"));
    }

    private static String inRenstra(String statement) {
        return AGENCY + "renstra R \"R\" untuk D {\n  " + statement + "\n}\n";
    }

    private static String inIndicator(String statement) {
        return inRenstra(
                "sasaran S \"S\" {\n    iku I \"I\" {\n      " + statement + "\n    }\n  }");
    }

    private static String inReport(String statement) {
        return AGENCY + "laporan LKjIP 2023 untuk D {\n  " + statement + "\n}\n";
    }

    private static String inPrint(String statement) {
        return AGENCY + "tercetak T \"T\" tahun 2023 untuk D {\n  " + statement + "\n}\n";
    }

    static Stream<String> references() {
        var names = new TreeSet<String>();
        for (var each : EcoreUtil2.eAllContents(PlanLanguage.grammar())) {
            if (each instanceof CrossReference reference) {
                names.add(
                        GrammarUtil.containingRule(reference).getName()
                                + "."
                                + GrammarUtil.containingAssignment(reference).getFeature());
            }
        }
        return names.stream();
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
