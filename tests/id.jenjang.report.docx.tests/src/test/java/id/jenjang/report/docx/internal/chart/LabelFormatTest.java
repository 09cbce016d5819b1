package id.jenjang.report.docx.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.tree.Figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Optional;

/** A number gets the format that prints it as its label; other labels get none. */
class LabelFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "11; 11; 0",
                "29.2; 29,2; [$-421]0.0",
                "97.857; 97,86%; [$-421]0.00\"%\"",
                "-20; -20%; 0\"%\"",
                "1234.5; 1.234,50; [$-421]#,##0.00",
                "-98575; -98.575; [$-421]#,##0",
                "1500; Rp 1.500; [$-421]\"Rp \"#,##0",
            })
    void numbers(String value, String label, String format) {
        assertEquals(Optional.of(format), of(value, label));
    }

    @Test
    void groupsThousandsByItself() {
        assertEquals(
                Optional.of("[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0"),
                of("98575.17", "98.575"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"3; BB", "3; 4", "2.5; 2,4", "3.2; 3,2 dari 4", "5; 5\"", "1234; 1234,5"})
    void otherLabels(String value, String label) {
        assertEquals(Optional.empty(), of(value, label));
    }

    @Test
    void gaps() {
        assertEquals(Optional.empty(), LabelFormat.of(Figure.Point.GAP));
    }

    private static Optional<String> of(String value, String label) {
        return LabelFormat.of(new Figure.Point(new BigDecimal(value), label));
    }
}
