package id.jenjang.dsl.ide.internal.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource({
        "'', IKU1, 0",
        "iku, IKU1, 0",
        "pem, TataPemerintahan, 1",
        "tp, TataPemerintahan, 2",
        "tpx, TataPemerintahan, -1",
        "ata, TataPemerintahan, -1",
        "gizi, Pengelolaan Pelayanan Kesehatan Gizi, 1",
        "ppkg, Pengelolaan Pelayanan Kesehatan Gizi, 2",
        "10, IKU10, 1",
    })
    void wholeThenWordsThenTheirBeginnings(String typed, String candidate, int rank) {
        assertEquals(rank, new Match(typed).rank(candidate));
    }

    @ParameterizedTest
    @CsvSource({"IKU2, IKU10, -1", "IKU10, IKU10, 0", "A2b, A2c, -1", "S1, IKU1, 10", "P, P1, -1"})
    void namesInTheOrderPeopleExpect(String one, String other, int order) {
        assertEquals(Integer.signum(order), Integer.signum(new NaturalOrder().compare(one, other)));
    }
}
