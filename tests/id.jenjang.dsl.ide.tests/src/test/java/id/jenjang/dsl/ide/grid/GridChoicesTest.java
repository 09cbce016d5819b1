package id.jenjang.dsl.ide.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.EditedPlan;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class GridChoicesTest {

    private static final String AGENCIES =
            """
            instansi Setda "Sekretariat Daerah" {}
            renstra R "Renstra" untuk Setda periode 2022-2024 {}
            """;

    private static GridChoices choices(String text) {
        return GridChoices.of(EditedPlan.of(Map.of(Path.of("a.jenjang"), text), Locale.of("id")));
    }

    @Test
    void yearsAreThoseOfPeriodsAndOfFigures() {
        var choices = choices(AGENCIES + "pengukuran 2025 untuk Setda {}\n");
        assertEquals(List.of(2022, 2023, 2024, 2025), choices.years());
        assertEquals(2025, choices.year());
        assertEquals(
                List.of(new GridChoices.Agency("Setda", "Sekretariat Daerah")), choices.agencies());
    }

    @Test
    void withoutFiguresTheFirstYearIsShown() {
        assertEquals(2022, choices(AGENCIES).year());
        assertEquals(0, choices("").year());
        assertEquals(List.of(), choices("").years());
    }

    @Test
    void aSlipInAPeriodIsNoListOfThousandsOfYears() {
        assertEquals(List.of(), choices(AGENCIES.replace("2024", "20244")).years());
    }
}
