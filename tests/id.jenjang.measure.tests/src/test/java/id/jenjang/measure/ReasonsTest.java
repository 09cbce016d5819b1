package id.jenjang.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.RencanaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ReasonsTest {

    private static Optional<String> of(String written) {
        var none = RencanaFactory.eINSTANCE.createNilaiNA();
        none.setAlasan(written);
        return Reasons.of(none);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"''", "'  '", "tulis alasannya", "' Tulis Alasannya '"})
    void whatSaysNothingIsNoReason(String written) {
        assertEquals(Optional.empty(), of(written));
    }

    @Test
    void noWordsAreNoReason() {
        assertEquals(Optional.empty(), of(null));
    }

    @Test
    void aReasonIsTakenWithoutBlanksAround() {
        assertEquals(Optional.of("belum dirilis"), of(" belum dirilis "));
        assertEquals(Optional.of("tulis alasannya nanti"), of("tulis alasannya nanti"));
    }
}
