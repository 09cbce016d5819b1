package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.INDONESIAN;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.rules.Checker;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

/** Findings say which element of the plan they speak of. */
class FindingSubjectTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas" { }
            renstra RS "Renstra" untuk Dinas periode 2021-2026 {
              tujuan T1 "Meningkatnya  mutu" {
                indikator IT1 "Angka mutu" satuan % { target 2023: 80 }
                sasaran "Meningkatnya layanan" {
                  iku IKU1 "Indeks layanan" satuan "Indeks" { target 2023: 80 }
                }
              }
            }
            program P1 "Program  A" { }
            pengukuran 2023 untuk Dinas { IKU1: NA }
            laporan LKjIP 2023 untuk Dinas {
              bagian "1.4 Isu" '''
                Ada {tiada.capaian} saja.
              '''
            }
            """;

    @Test
    void anElementIsNamedByShortNameAndName() {
        var subjects = new TreeMap<String, String>();
        for (var finding :
                PlanLoader.parse(Map.of("r.jenjang", PLAN), INDONESIAN)
                        .check(new Checker())
                        .findings()) {
            subjects.put(
                    finding.ruleId() + " " + finding.range().line(), finding.subject().element());
        }

        assertEquals("T1 Meningkatnya mutu", subjects.get("J405 3"));
        assertEquals("P1 Program A", subjects.get("J405 10"));
        assertEquals("IKU1 Indeks layanan", subjects.get("J217 11"), "an entry is its indicator's");
        assertEquals("1.4 Isu", subjects.get("J501 14"));
        assertEquals("Meningkatnya layanan", subjects.get("J105 5"), subjects.toString());
    }

    @Test
    void aPlaceInATranscriptIsNamedAsPrinted() {
        var transcript =
                """
                tercetak LK23 "LKjIP Dinas 2023" tahun 2023 untuk Dinas {
                  tabel "Tabel 3.1 Capaian" hal 7 {
                    IKU1: target 90
                  }
                }
                """;
        var finding =
                PlanLoader.parse(Map.of("r.jenjang", PLAN, "t.jenjang", transcript), INDONESIAN)
                        .check(new Checker())
                        .findings()
                        .stream()
                        .filter(each -> each.ruleId().equals("J531"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("LKjIP Dinas 2023", finding.subject().document());
        assertEquals("Tabel 3.1 hal 7", finding.subject().piece());
        assertEquals(
                finding.subject().document()
                        + ", "
                        + finding.subject().piece()
                        + ", "
                        + finding.subject().place(),
                finding.subject().printed());
        assertEquals(finding.related().size(), finding.subject().related().size());
    }
}
