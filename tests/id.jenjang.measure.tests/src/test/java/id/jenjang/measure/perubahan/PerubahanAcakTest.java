package id.jenjang.measure.perubahan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.Rencana;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.TreeSet;

/** Of an arbitrary plan and one change to it, exactly the change is told. */
class PerubahanAcakTest {

    private static final int PLANS = 40;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void tellsExactlyTheChange(int kind) {
        for (int seed = 0; seed < PLANS; seed++) {
            var plan = new RencanaAcak(seed);
            Rencana before = Terbaca.rencana(plan.text());
            List<String> told = plan.mutate(kind);
            Rencana after = Terbaca.rencana(plan.text());

            assertEquals(
                    new TreeSet<>(told),
                    new TreeSet<>(withoutSums(Terbaca.perubahan(before, after))),
                    "plan " + seed);
        }
    }

    /** What is told backwards undoes what is told forwards. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void tellsAsMuchBackwards(int kind) {
        for (int seed = PLANS; seed < 2 * PLANS; seed++) {
            var plan = new RencanaAcak(seed);
            Rencana before = Terbaca.rencana(plan.text());
            plan.mutate(kind);
            Rencana after = Terbaca.rencana(plan.text());

            assertEquals(
                    Terbaca.perubahan(before, after).size(),
                    Terbaca.perubahan(after, before).size(),
                    "plan " + seed);
        }
    }

    /** The budgets of what is above change with those of the parts. */
    private static List<String> withoutSums(List<String> changes) {
        return changes.stream()
                .filter(line -> !line.startsWith("pagu") || line.startsWith("pagu SubKegiatan"))
                .toList();
    }
}
