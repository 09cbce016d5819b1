package id.jenjang.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLoader;
import id.jenjang.model.SubKegiatan;
import id.jenjang.rules.Checker;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/** Generated plans are real plans, else measuring them would say nothing. */
class PlanGeneratorTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void isTheSameEveryTime() {
        assertEquals(PlanGenerator.generate(3_000), PlanGenerator.generate(3_000));
    }

    @Test
    void hasAboutTheWantedSize() {
        for (int wanted : new int[] {1_000, 10_000}) {
            int elements = PlanGenerator.generate(wanted).elements();
            assertTrue(elements >= wanted && elements < wanted + 30, wanted + ": " + elements);
        }
    }

    @Test
    void isReadAndCheckedWithoutAFinding() {
        var plan = PlanLoader.parse(PlanGenerator.generate(1_000).files(), INDONESIAN);

        assertEquals(List.of(), plan.check(new Checker()).findings());
        assertTrue(plan.rencana().all(SubKegiatan.class).size() > 100);
    }

    @Test
    void itsPrintedReportsAreRight() {
        var generated = PlanGenerator.generateWithPrinted(1_000);

        var plan = PlanLoader.parse(generated.files(), INDONESIAN);

        assertEquals(List.of(), plan.check(new Checker()).findings());
        assertTrue(generated.cells() > 1_000, "cells: " + generated.cells());
    }
}
