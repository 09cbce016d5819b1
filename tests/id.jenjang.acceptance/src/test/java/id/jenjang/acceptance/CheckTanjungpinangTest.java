package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** The plan of the published Tanjungpinang 2022 report is checked by the whole program. */
class CheckTanjungpinangTest {

    private static final Path FOLDER = Program.inRepository("examples/tanjungpinang-2022");

    @Test
    void thePlanBesideTheTranscriptHasNoErrors() {
        var program =
                Program.run("periksa", FOLDER.resolve("rpjmd.jenjang"), FOLDER.resolve("setda"));

        assertEquals("", program.err());
        assertFalse(program.out().contains(": galat ["), program.out());
        assertEquals(0, program.exit(), program.out());
    }
}
