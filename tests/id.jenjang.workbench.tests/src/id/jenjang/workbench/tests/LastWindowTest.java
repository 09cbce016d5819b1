package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.LastWindow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The record of the last window is taken for damaged when it is, and only then. */
class LastWindowTest {

    private static final String WHOLE =
            """
            <?xml version="1.0" encoding="ASCII"?>
            <application:Application xmlns:application="http://www.eclipse.org/ui/2010/UIModel/application">
              <children/>
            </application:Application>
            """;

    @TempDir Path folder;

    private boolean isDamaged(String record) throws IOException {
        return LastWindow.isDamaged(Files.writeString(folder.resolve("workbench.xmi"), record));
    }

    @Test
    void knowsADamagedRecord() throws IOException {
        assertFalse(isDamaged(WHOLE));
        assertTrue(isDamaged(WHOLE.substring(0, WHOLE.length() / 2)));
        assertTrue(isDamaged("<lain/>"));
        assertTrue(isDamaged("\0\0\0"));
        assertTrue(isDamaged(""));
    }
}
