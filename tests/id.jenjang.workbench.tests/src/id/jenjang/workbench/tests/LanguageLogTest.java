package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What the runtime of the language warns of is found in the log of the program. */
class LanguageLogTest {

    @Test
    void warningsAreKeptAndChatterIsNot() {
        var kept = new ArrayList<String>();
        var why = new IllegalStateException("rusak");
        ILogListener listener = (status, from) -> kept.add(told(status));
        Platform.addLogListener(listener);
        try {
            var logger = Logger.getLogger("org.eclipse.xtext.contoh");
            logger.debug("obrolan");
            logger.warn("peringatan");
            logger.error("galat", why);
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of("2 peringatan null", "4 galat " + why), kept);
    }

    private static String told(IStatus status) {
        return status.getSeverity() + " " + status.getMessage() + " " + status.getException();
    }
}
