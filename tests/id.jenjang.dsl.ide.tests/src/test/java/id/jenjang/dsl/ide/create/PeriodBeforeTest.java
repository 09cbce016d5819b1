package id.jenjang.dsl.ide.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class PeriodBeforeTest {

    private static Optional<PeriodBefore> of(String text) {
        return PeriodBefore.of(EditedPlan.of(Map.of(Path.of("a.jenjang"), text), Locale.of("id")));
    }

    @Test
    void thePeriodsOfAllPlansCount() {
        assertEquals(
                Optional.of(new PeriodBefore(2020, 2026)),
                of(
                        """
                        rpjmd P "RPJMD" untuk K periode 2021-2026 {}
                        renstra R "Renstra" untuk D periode 2021-2025 {}
                        renstra Q "Renstra" untuk E periode 2020-2024 {}
                        renstra S "Tanpa periode" untuk D {}
                        """));
        assertEquals(Optional.empty(), of("instansi D \"Dinas\" {}\n"));
    }

    @Test
    void theNextPeriodFollows() {
        assertEquals(new PeriodBefore(2027, 2032), new PeriodBefore(2021, 2026).next());
    }

    @Test
    void anOverlapIsRefusedWithTheYears() {
        var before = new PeriodBefore(2021, 2026);
        assertEquals(Optional.empty(), before.refusal(2027, Locale.of("id")));
        assertEquals(
                Optional.of(
                        "Rencana lalu berlaku 2021-2026; periode yang baru dimulai paling awal tahun"
                                + " 2027."),
                before.refusal(2026, Locale.of("id")));
        assertEquals(
                Optional.of(
                        "The plan before is for 2021-2026; the new period begins in 2027 at the"
                                + " earliest."),
                before.refusal(2020, Locale.ENGLISH));
    }
}
