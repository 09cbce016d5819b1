package id.jenjang.dsl.ide.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** Lists of codes as people write them. */
class CodeListTest {

    private static final String TEXT =
            """
            \uFEFF# Keputusan yang berlaku

            X.XX.01 | PROGRAM PENUNJANG
            4.01.02. | PROGRAM PEMERINTAHAN
            4.01. 02.2.04 | Kerja Sama | Daerah
            4.01.02 | PROGRAM PEMERINTAHAN
            4.01.02 | Nama lain
            Program tanpa kode
            4.01.03 |
            4/01/04 | Program
            """;

    @Test
    void codesAreFoundHoweverTheyAreWritten() {
        var list = CodeList.parse(TEXT);
        assertEquals(3, list.size());
        assertEquals(Optional.of("PROGRAM PEMERINTAHAN"), list.name("4.01.02"));
        assertEquals(Optional.of("Kerja Sama | Daerah"), list.name("4.01.02.2.04"));
        assertEquals(Optional.empty(), list.name("4.01.03"));
    }

    @Test
    void aCodeForEveryUrusanNamesThatOfEach() {
        var list = CodeList.parse(TEXT + "7.01.01 | PROGRAM KECAMATAN\n");
        assertEquals(Optional.of("PROGRAM PENUNJANG"), list.name("4.01.01"));
        assertEquals(Optional.of("PROGRAM KECAMATAN"), list.name("7.01.01"));
        assertEquals(Optional.empty(), list.name("4.01"));
    }

    @Test
    void linesThatAreNoneAreKeptInMind() {
        assertEquals(List.of(7, 8, 9, 10), CodeList.parse(TEXT).wrong());
        assertEquals(List.of(), CodeList.builtIn().wrong());
    }
}
