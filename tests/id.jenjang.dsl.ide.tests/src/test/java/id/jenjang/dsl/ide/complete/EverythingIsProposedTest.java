package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.ide.ReferencePlaces;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reference and every fixed choice of the language has its proposals. */
class EverythingIsProposedTest {

    private static final String INDICATOR =
            "renstra R9 \"R\" untuk Dinkes { sasaran S9 \"S\" { iku I9 \"I\" {\n  %s\n} } }";
    private static final String REPORT = "laporan LKjIP 2023 untuk Dinkes {\n  %s\n}";

    /** A text for each place of a choice. */
    private static final Map<String, String> CHOICES = new TreeMap<>();

    static {
        CHOICES.put("Pejabat.peran", "instansi E \"E\" {\n  |\n}");
        CHOICES.put("Indikator.jenis", "program P9 \"P\" {\n  |\n}");
        CHOICES.put("Indikator.arah", INDICATOR.formatted("arah |"));
        CHOICES.put("Indikator.akumulasi", INDICATOR.formatted("akumulasi |"));
        CHOICES.put("TabelTarget.versi", INDICATOR.formatted("target |"));
        CHOICES.put(
                "Keluaran.jenis", "program P9 \"P\" { kegiatan \"K\" { subkegiatan \"S\" | } }");
        CHOICES.put("Anggaran.versi", "anggaran 2023 untuk Dinkes |");
        CHOICES.put("BelanjaInstansi.jenis", "anggaran 2023 untuk Dinkes murni { belanja | }");
        CHOICES.put("Belanja.jenis", "anggaran 2023 untuk Dinkes murni { P1: Rp 1 | }");
        CHOICES.put(
                "RealisasiTriwulan.triwulan",
                "anggaran 2023 untuk Dinkes murni { P1: Rp 1 realisasi | }");
        CHOICES.put("Perjanjian.versi", "perjanjian 2023 untuk Dinkes |");
        CHOICES.put("LangkahTriwulan.triwulan", "rencana aksi 2023 untuk Dinkes { IKU1: | }");
        CHOICES.put("Pembulatan.untuk", REPORT.formatted("pembulatan |"));
        CHOICES.put("Laporan.kebijakanNA", REPORT.formatted("nilai NA |"));
        CHOICES.put("Laporan.efisiensi", REPORT.formatted("efisiensi |"));
        CHOICES.put("Laporan.caraOrdinal", REPORT.formatted("ordinal |"));
        CHOICES.put("Laporan.dasarTurunan", REPORT.formatted("turunan |"));
        CHOICES.put("AturanPemeriksaan.tingkat", "pemeriksaan { J101 | }");
        CHOICES.put("TabelTercetak.versi", "tercetak T9 \"T\" tahun 2023 untuk Dinkes { tabel | }");
        CHOICES.put("Kutipan.versi", "tercetak T9 \"T\" tahun 2023 untuk Dinkes { kutipan | }");
    }

    static Stream<String> references() {
        return ReferencePlaces.ofGrammar().stream();
    }

    static Map<String, EnumRule> rules() {
        return EcoreUtil2.getAllContentsOfType(PlanLanguage.grammar(), Assignment.class).stream()
                .filter(
                        each ->
                                each.getTerminal() instanceof RuleCall call
                                        && call.getRule() instanceof EnumRule)
                .collect(
                        Collectors.toMap(
                                each ->
                                        GrammarUtil.containingRule(each).getName()
                                                + "."
                                                + each.getFeature(),
                                each -> (EnumRule) ((RuleCall) each.getTerminal()).getRule(),
                                (a, b) -> a,
                                TreeMap::new));
    }

    static Stream<String> choices() {
        return rules().keySet().stream();
    }

    @Test
    void thereIsATextForEveryChoice() {
        assertEquals(rules().keySet(), CHOICES.keySet());
    }

    @ParameterizedTest
    @MethodSource("references")
    void everyReferenceHasElementsToChoose(String reference) {
        var text = ReferencePlaces.plans().get(reference).replace("X|", "|");
        var cursor = Cursor.at(text);
        assertTrue(
                cursor.items().stream()
                        .anyMatch(each -> each.kind() == CompletionItem.Kind.ELEMENT),
                () -> text + cursor.labels());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceHasItsWords(String place) {
        var labels =
                Cursor.at(CHOICES.get(place)).items().stream().map(CompletionItem::label).toList();
        var words =
                EcoreUtil2.getAllContentsOfType(rules().get(place), Keyword.class).stream()
                        .map(Keyword::getValue)
                        .toList();
        assertTrue(labels.containsAll(words), () -> place + words + labels);
    }

    @Test
    void limitsAreComparedBySigns() {
        assertEquals(">= | > | <= | <", Cursor.at("skala K \"k\" {\n  \"Baik\": |\n}").labels());
        assertEquals(
                "skala K \"k\" {\n  \"Baik\": >= \n}",
                Cursor.at("skala K \"k\" {\n  \"Baik\": |\n}").after(">="));
        assertTrue(
                Cursor.at("skala K \"k\" { \"Baik\": >= 80 dan | }").labels().startsWith("<= | <"));
        assertEquals(
                "Tingkat berikutnya lebih tinggi.",
                Cursor.at("tangga L { A | }").item("<").detail());
    }

    @Test
    void rulesWithFindingsAtThePlaceComeFirst() {
        var text =
                """
                rpjmd RP "RPJMD" periode 2021-2026 {
                  misi M1 "Misi"
                  misi M2 "Misi Dua" {
                    MISI
                  }
                }
                instansi Setda "Sekretariat Daerah" {
                  kepala Sekda "Sekretaris Daerah"
                }
                renstra R "Renstra" untuk Setda mengacu RP {
                  tujuan T1 "Tujuan" mendukung M1 {
                    TUJUAN
                    sasaran S1 "Sasaran" {
                      iku IKU1 "Kerja sama" satuan "Naskah" { target 2022: 2 }
                    }
                  }
                }
                """;
        var file = Path.of("a.jenjang");
        var plan = Map.of(file, text.replace("MISI", "").replace("TUJUAN", ""));
        assertEquals("J101", firstRule(text, "MISI", plan, file));
        assertEquals("J102", firstRule(text, "TUJUAN", plan, file));
    }

    private static String firstRule(String text, String at, Map<Path, String> plan, Path file) {
        var marked = text.replace(at, "abaikan |").replace("MISI", "").replace("TUJUAN", "");
        return Cursor.at(marked, plan, file).items().getFirst().label();
    }
}
