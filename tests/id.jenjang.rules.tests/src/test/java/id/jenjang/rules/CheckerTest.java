package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Abaikan;
import id.jenjang.model.Berkas;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaFactory;
import id.jenjang.model.RencanaPackage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** The frame: dispatch, failing rules, suppression and order. */
class CheckerTest {
    private static final Locale INDONESIAN = Locale.of("id");
    private final Program program = RencanaFactory.eINSTANCE.createProgram();
    private final Berkas file = RencanaFactory.eINSTANCE.createBerkas();

    CheckerTest() {
        program.setId("P1");
        program.setNama("Program Pertama");
        file.getElemen().add(program);
    }

    /** Uses the message of J003 so that the frame can be tested without a rule of its own. */
    private static final class EveryProgram extends ElementRule<Program> {
        EveryProgram() {
            super("J003", Severity.ERROR, Program.class, Regulation.JENJANG);
        }

        @Override
        protected void check(Program element, CheckContext context) {
            context.at(element).report(element);
        }
    }

    private static final class Throwing extends ElementRule<Program> {
        Throwing() {
            super("J002", Severity.ERROR, Program.class, Regulation.JENJANG);
        }

        @Override
        protected void check(Program element, CheckContext context) {
            throw new IllegalStateException("rusak");
        }
    }

    private CheckResult check(Rule... rules) {
        return new Checker(RuleRegistry.of(List.of(rules)))
                .check(Rencana.of(List.of(file)), INDONESIAN);
    }

    private void silence(String rule, String reason) {
        Abaikan abaikan = RencanaFactory.eINSTANCE.createAbaikan();
        abaikan.setAturan(rule);
        abaikan.setAlasan(reason);
        program.getAbaikan().add(abaikan);
    }

    @Test
    void reportsAtTheNameOfTheElement() {
        CheckResult result = check(new EveryProgram());
        var place = Place.of(program, RencanaPackage.Literals.BERNAMA__NAMA);
        assertEquals(
                List.of(
                        new Finding(
                                "J003",
                                Severity.ERROR,
                                place,
                                "Aturan program P1 yang diabaikan tidak dikenal.",
                                List.of(),
                                List.of(),
                                "J003 P1.nama")),
                result.findings());
        assertTrue(result.hasErrors());
    }

    @Test
    void aThrowingRuleBecomesAFindingAndHidesNothing() {
        Program second = RencanaFactory.eINSTANCE.createProgram();
        file.getElemen().add(second);
        CheckResult result = check(new EveryProgram(), new Throwing());
        assertEquals(
                List.of("J003", "J003", "J001"),
                result.findings().stream().map(Finding::ruleId).toList());
        assertEquals(
                "Aturan J002 gagal dijalankan (java.lang.IllegalStateException: rusak); temuan"
                        + " aturan lain tetap lengkap.",
                result.findings().get(2).message());
        assertSame(program, ((Place.ModelPlace) result.findings().get(2).place()).element());
    }

    /** Looks at the whole plan, and tells how often it was asked to go on. */
    private static final class Patient extends PlanRule {
        private static final int LOOKS = 10;
        private int looks;

        Patient() {
            super("J003", Severity.ERROR, Regulation.JENJANG);
        }

        @Override
        protected void check(CheckContext context) {
            for (int i = 0; i < LOOKS; i++) {
                context.goOn();
                looks++;
            }
        }
    }

    @Test
    void aCheckThatIsNotNeededAnyMoreIsGivenUpWithinARule() {
        var rule = new Patient();
        var checker = new Checker(RuleRegistry.of(List.of(rule)));
        var plan = Rencana.of(List.of(file));
        var left = new AtomicInteger(5);
        assertEquals(
                Optional.empty(),
                checker.check(plan, INDONESIAN, Unread.NOTHING, () -> left.getAndDecrement() > 0));
        assertTrue(rule.looks > 0 && rule.looks < 5, rule.looks + " looks");
        assertEquals(List.of(), checker.check(plan, INDONESIAN).findings());
    }

    @Test
    void aRuleThatGivesUpOfItselfHasFailed() {
        var rule =
                new ElementRule<>("J002", Severity.ERROR, Program.class, Regulation.JENJANG) {
                    @Override
                    protected void check(Program element, CheckContext context) {
                        throw new CancellationException();
                    }
                };
        assertEquals(
                List.of("J001"), check(rule).findings().stream().map(Finding::ruleId).toList());
    }

    @Test
    void silencesWithAReasonOnly() {
        silence("J003", "Sudah disepakati");
        CheckResult result = check(new EveryProgram());
        assertEquals(List.of(), result.findings());
        assertEquals("Sudah disepakati", result.suppressed().get(0).alasan());
        assertFalse(result.hasErrors());
    }

    @Test
    void aSuppressionWithoutReasonDoesNotSilence() {
        silence("J003", " ");
        CheckResult result = check(new EveryProgram());
        assertEquals(List.of("J003"), result.findings().stream().map(Finding::ruleId).toList());
        assertEquals(List.of(), result.suppressed());
    }

    @Test
    void whatAFixLeavesForTheReasonDoesNotSilence() {
        silence("J003", "  Tulis alasannya ");
        CheckResult result = check(new EveryProgram());
        assertEquals(List.of("J003"), result.findings().stream().map(Finding::ruleId).toList());
        assertEquals(List.of(), result.suppressed());
    }

    @Test
    void speaksEnglish() {
        var plan = Rencana.of(List.of(file));
        var checker = new Checker(RuleRegistry.of(List.of(new EveryProgram())));
        assertEquals(
                "The suppressed rule program P1 is not known.",
                checker.check(plan, Locale.ENGLISH).findings().get(0).message());
    }

    @Test
    void twoRulesCannotShareAnId() {
        var rules = new ArrayList<Rule>(List.of(new EveryProgram(), new EveryProgram()));
        assertThrows(IllegalArgumentException.class, () -> RuleRegistry.of(rules));
    }
}
