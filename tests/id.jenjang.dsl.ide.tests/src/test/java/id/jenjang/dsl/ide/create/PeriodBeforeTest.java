package id.jenjang.dsl.ide.create;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class PeriodBeforeTest {

    private static final Locale ID = Locale.of("id");

    private static Optional<PeriodBefore> of(String text) {
        return PeriodBefore.of(EditedPlan.of(Map.of(Path.of("a.jenjang"), text), ID));
    }

    /** Plans of several periods lie in one folder; together they are no period. */
    @Test
    void theNewestPeriodCounts() {
        assertEquals(
                Optional.of(new PeriodBefore(2021, 2026)),
                of(
                        """
                        renstra R "Renstra" untuk D periode 2019-2023 {}
                        rpjmd P "RPJMD" untuk K periode 2021-2026 {}
                        renstra Q "Renstra" untuk E periode 2020-2024 {}
                        renstra S "Tanpa periode" untuk D {}
                        renstra T "Terbalik" untuk D periode 2030-2029 {}
                        """));
        assertEquals(
                Optional.of(new PeriodBefore(2022, 2026)),
                of(
                        """
                        rpjmd P "RPJMD" untuk K periode 2021-2026 {}
                        renstra R "Renstra" untuk D periode 2022-2026 {}
                        """));
        assertEquals(Optional.empty(), of("instansi D \"Dinas\" {}\n"));
    }

    @Test
    void theNextPeriodFollows() {
        assertEquals(new PeriodBefore(2027, 2032), new PeriodBefore(2021, 2026).next());
        assertEquals(new PeriodBefore(2025, 2025), new PeriodBefore(2024, 2024).next());
    }

    /** Years that no plan may have are not proposed. */
    @Test
    void theNextPeriodIsOneThatAPlanMayHave() {
        for (var before : List.of(new PeriodBefore(2021, 2026), new PeriodBefore(2005, 2025))) {
            var next = before.next();
            assertEquals(
                    Optional.empty(), Beginning.refusal(next.first(), next.last(), ID), "" + next);
        }
        assertEquals(new PeriodBefore(2026, 2035), new PeriodBefore(2005, 2025).next());
    }

    @Test
    void whatBeginsNoLaterIsRefusedWithTheYears() {
        var before = new PeriodBefore(2021, 2026);
        assertEquals(Optional.empty(), before.refusal(2027, ID));
        assertEquals(Optional.empty(), before.refusal(2022, ID));
        assertEquals(
                Optional.of(
                        "Rencana periode lalu berlaku 2021-2026; periode yang baru dimulai paling"
                                + " awal tahun 2022."),
                before.refusal(2021, ID));
        assertEquals(
                Optional.of(
                        "The plan of the last period is for 2021-2026; the new period begins in"
                                + " 2022 at the earliest."),
                before.refusal(2015, Locale.ENGLISH));
    }

    /** The RPJMD of 2021-2026 was followed by one of 2025-2029. */
    @Test
    void anOverlapIsToldWithItsYears() {
        var before = new PeriodBefore(2021, 2026);
        assertEquals(
                Optional.of("Tahun 2025-2026 juga termasuk rencana periode lalu (2021-2026)."),
                before.overlap(2025, 2029, ID));
        assertEquals(
                Optional.of("The plan of the last period (2021-2026) is for 2026 as well."),
                before.overlap(2026, 2030, Locale.ENGLISH));
        assertEquals(
                Optional.of("Tahun 2023-2024 juga termasuk rencana periode lalu (2021-2026)."),
                before.overlap(2023, 2024, ID));
        assertEquals(Optional.empty(), before.overlap(2027, 2031, ID));
        assertEquals(Optional.empty(), before.overlap(2016, 2020, ID));
        assertEquals(Optional.empty(), before.overlap(2025, 2024, ID));
    }
}
