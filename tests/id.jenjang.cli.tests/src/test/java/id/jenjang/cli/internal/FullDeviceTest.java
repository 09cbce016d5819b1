package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.dsl.ide.guard.SafeOutput;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system says of a full device is said in the user's words. */
class FullDeviceTest {

    @Test
    void tellsThatADeviceIsFull() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");

        var failure =
                assertThrows(
                        IOException.class,
                        () -> SafeOutput.write(full, out -> out.write(new byte[10])));

        var reason = new FailureReason(new Messages(Language.id.locale())).of(failure);
        assertEquals("media penyimpanan penuh, kosongkan ruang lalu ulangi", reason);
    }
}
