package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.TextFinding;
import id.jenjang.measure.Reasons;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A project weighs rules in {@code pemeriksaan}. */
class RuleSettingsTest {
    /** One finding each of J204 (an error), J206 (a warning) and J405 (a note). */
    private static final String PLAN =
            """
            program P1 "Program  Pendidikan" {
              indikator IP1 "Persentase sekolah terakreditasi" satuan % {
                target 2022: 60, 2023: 58
                target akhir 70
              }
            }
            """;

    private static PlanCheck check(String settings) {
        String text = PLAN + "pemeriksaan {\n" + settings + "\n}\n";
        return PlanLoader.parse(Map.of("rencana.jenjang", text), FindingText.INDONESIAN)
                .check(new Checker());
    }

    private static List<String> levels(PlanCheck check) {
        return check.findings().stream()
                .map(finding -> finding.ruleId() + " " + finding.severity())
                .toList();
    }

    @Test
    void withoutSettingsTheRulesDecide() {
        PlanCheck check = check("");
        assertEquals(List.of("J405 INFO", "J206 WARNING", "J204 ERROR"), levels(check));
        assertEquals(List.of(), check.settings());
    }

    @Test
    void aLevelReplacesTheRulesOwn() {
        assertEquals(
                List.of("J405 ERROR", "J206 INFO", "J204 WARNING"),
                levels(check("J405 galat J206 catatan J204 peringatan")));
    }

    @Test
    void whatTheRuleItselfCallsMilderNeverBecomesGraver() {
        String plan =
                """
                rpjmd R "RPJMD" periode 2021-2029 { visi "Maju" { misi M1 "Sehat" } }
                pemeriksaan { J114 %s }
                """;
        for (String level : List.of("galat", "peringatan", "catatan")) {
            List<String> found =
                    FindingText.findings(plan.formatted(level), FindingText.INDONESIAN).stream()
                            .filter(finding -> finding.ruleId().equals("J114"))
                            .map(finding -> finding.severity().toString())
                            .toList();
            assertEquals(List.of(level.equals("catatan") ? "INFO" : "WARNING"), found);
        }
    }

    @Test
    void aRuleSwitchedOffWithAReasonIsKeptAside() {
        PlanCheck check = check("J206 mati \"Target direvisi lewat Perda 4/2022\"");
        assertEquals(List.of("J405 INFO", "J204 ERROR"), levels(check));
        PlanCheck.Suppressed silenced = check.suppressed().getFirst();
        assertEquals("J206 IP1/target(murni)/nilai(2023)", silenced.finding().identity());
        assertEquals("Target direvisi lewat Perda 4/2022", silenced.reason());
        assertEquals(1, check.suppressed().size());
    }

    @Test
    void listsWhatWasSet() {
        PlanCheck check = check("  J405 galat\n  J206 mati \"Direvisi\"");
        var set =
                check.settings().stream()
                        .map(
                                each ->
                                        each.ruleId()
                                                + " "
                                                + each.severity()
                                                + " "
                                                + each.reason()
                                                + " "
                                                + each.range().line())
                        .toList();
        assertEquals(List.of("J405 Optional[ERROR]  8", "J206 Optional.empty Direvisi 9"), set);
    }

    @Test
    void aRuleSwitchedOffWithoutAReasonStaysOn() {
        PlanCheck check = check("J206 mati");
        assertEquals(
                List.of("J405 INFO", "J206 WARNING", "J204 ERROR", "J006 ERROR"), levels(check));
        assertEquals(List.of(), check.settings());
    }

    @Test
    void aReasonStillToBeWrittenSwitchesNothingOff() {
        PlanCheck check = check("J206 mati \"" + Reasons.TO_BE_WRITTEN + "\"");
        assertEquals(
                List.of("J405 INFO", "J206 WARNING", "J204 ERROR", "J006 ERROR"), levels(check));
        assertEquals(List.of(), check.settings());
    }

    @Test
    void theFirstOfTwoCounts() {
        PlanCheck check = check("J206 catatan J206 galat");
        assertEquals(List.of("J405 INFO", "J206 INFO", "J204 ERROR", "J007 ERROR"), levels(check));
        assertEquals(1, check.settings().size());
    }

    @Test
    void aFailedRuleCannotBeSilenced() {
        PlanCheck check = check("J001 mati \"Tidak apa-apa\" abaikan J001 \"Sudah dilaporkan\"");
        assertEquals(
                List.of("J405 INFO", "J206 WARNING", "J204 ERROR", "J008 ERROR", "J008 ERROR"),
                levels(check));
        assertEquals(List.of(), check.suppressed());
    }

    @Test
    void anAbaikanOfARuleSwitchedOffIsStillUsed() {
        String plan =
                """
                program P1 "Program  Pendidikan" { abaikan J405 "Nama resmi" }
                pemeriksaan { J405 mati "Tidak dicetak" }
                """;
        List<TextFinding> found = FindingText.findings(plan, FindingText.INDONESIAN);
        assertEquals(List.of(), found);
        assertFalse(plan.isEmpty());
    }

    @Test
    void removingTheEqualLineMendsIt() {
        String plan =
                """
                pemeriksaan {
                  J206 catatan // seperti biasa
                  J405 galat
                  J206 catatan
                }
                """;
        TextFinding twice = FindingText.findings(plan, FindingText.INDONESIAN).getFirst();
        assertEquals("J007", twice.ruleId());
        assertEquals(
                """
                pemeriksaan {
                  J206 catatan // seperti biasa
                  J405 galat
                }
                """,
                FindingText.mended(twice.fixes().getFirst(), plan));
    }
}
