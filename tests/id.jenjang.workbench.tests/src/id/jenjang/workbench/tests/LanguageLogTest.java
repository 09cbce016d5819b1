package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the runtime of the language warns of is found in the log of the program. */
class LanguageLogTest {

    @Test
    void warningsAreKeptAndChatterIsNot() {
        var kept = new CopyOnWriteArrayList<String>();
        var why = new IllegalStateException("rusak");
        ILogListener listener = (status, from) -> keep(status, kept);
        Platform.addLogListener(listener);
        try {
            var logger = Logger.getLogger("org.eclipse.xtext.contoh");
            logger.debug("contoh obrolan");
            logger.warn("contoh peringatan");
            logger.error("contoh galat", why);
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of("2 contoh peringatan null", "4 contoh galat " + why), kept);
    }

    /** Others may log meanwhile. */
    private static void keep(IStatus status, List<String> kept) {
        if (status.getMessage().startsWith("contoh")) {
            kept.add(
                    status.getSeverity() + " " + status.getMessage() + " " + status.getException());
        }
    }
}
