package id.jenjang.dsl.ide;

import id.jenjang.dsl.PlanLanguage;

import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** For every reference of the language a plan with it, in which what it names, X, is not there. */
public final class ReferencePlaces {

    /** The agency of these plans. */
    public static final String AGENCY = "instansi D \"Dinas\" {}\n";

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

    private ReferencePlaces() {}

    /** The plans by reference, with a bar behind the name. */
    public static Map<String, String> plans() {
        return Collections.unmodifiableMap(PLANS);
    }

    /** The references of the grammar, as rule and feature parted by a dot. */
    public static SortedSet<String> ofGrammar() {
        var names = new TreeSet<String>();
        for (var each : EcoreUtil2.eAllContents(PlanLanguage.grammar())) {
            if (each instanceof CrossReference reference) {
                names.add(
                        GrammarUtil.containingRule(reference).getName()
                                + "."
                                + GrammarUtil.containingAssignment(reference).getFeature());
            }
        }
        return names;
    }
}
