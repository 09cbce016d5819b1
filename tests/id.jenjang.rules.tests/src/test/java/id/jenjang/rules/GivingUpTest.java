package id.jenjang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.measure.Rencana;
import id.jenjang.model.RencanaFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Rules that look at the whole plan ask, at each of its elements, whether anybody needs it. */
class GivingUpTest {

    private static final int ELEMENTS = 500;

    /** What they look at is written by hand, a line for each rule. */
    private static final Set<String> ABOUT_SETTINGS = Set.of("J007", "J008");

    static Stream<Rule> rules() {
        return RuleRegistry.standard().all().stream()
                .filter(PlanRule.class::isInstance)
                .filter(rule -> !ABOUT_SETTINGS.contains(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOverTheWholePlanAsksAtEachElement(Rule rule) {
        var plan = plan();
        int others = asked(plan, List.of());
        assertEquals(others + 1, asked(plan, List.of(new Idle())), "a rule that looks at nothing");
        int itself = asked(plan, List.of(rule)) - others;
        assertTrue(itself > ELEMENTS, () -> rule.id() + " asks " + itself + " times");
    }

    private static int asked(Rencana plan, List<Rule> rules) {
        var asked = new AtomicInteger();
        var checker = new Checker(RuleRegistry.of(rules));
        checker.check(plan, Locale.of("id"), Unread.NOTHING, () -> asked.incrementAndGet() > 0)
                .orElseThrow();
        return asked.get();
    }

    private static Rencana plan() {
        var make = RencanaFactory.eINSTANCE;
        var file = make.createBerkas();
        for (int i = 0; i < ELEMENTS; i++) {
            var program = make.createProgram();
            program.setKode("1.01." + i);
            program.setNama("Program Nomor " + i);
            var anggaran = make.createAnggaran();
            var entry = make.createEntriAnggaran();
            entry.setUntuk(program);
            anggaran.getEntri().add(entry);
            file.getElemen().addAll(List.of(program, anggaran));
        }
        return Rencana.of(List.of(file));
    }

    private static final class Idle extends PlanRule {
        Idle() {
            super("J003", Severity.ERROR, Regulation.JENJANG);
        }

        @Override
        protected void check(CheckContext context) {
            // looks at nothing
        }
    }
}
