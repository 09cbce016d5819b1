package id.jenjang.rules.internal.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Optional;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "nol, 0",
        "tujuh, 7",
        "sepuluh, 10",
        "sebelas, 11",
        "dua belas, 12",
        "enam puluh sembilan, 69",
        "Seratus Sembilan Puluh, 190",
        "seribu dua ratus rupiah, 1200",
        "dua belas ribu, 12000",
        "satu juta seribu satu, 1001001"
    })
    void readsWholeNumbers(String words, BigDecimal number) {
        assertEquals(Optional.of(number), NumberWords.read(words));
    }

    @Test
    void readsAPublishedAmount() {
        assertEquals(
                Optional.of(new BigDecimal("98575166924")),
                NumberWords.read(
                        "Sembilan Puluh Delapan Milyar Lima Ratus Tujuh Puluh Lima Juta Seratus"
                                + " Enam Puluh Enam Ribu Sembilan Ratus Dua Puluh Empat Rupiah"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rupiah", "enam sasaran", "dua koma lima", "Januari"})
    void leavesOtherWords(String words) {
        assertEquals(Optional.empty(), NumberWords.read(words));
    }
}
