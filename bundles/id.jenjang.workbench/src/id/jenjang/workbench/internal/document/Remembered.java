package id.jenjang.workbench.internal.document;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What somebody chose the last time, for each plan.
 *
 * @param about what the choices are about
 * @param plan the plan's folder
 */
public record Remembered(String about, Path plan) {

    private static final String BUNDLE = "id.jenjang.workbench";

    /** What was chosen; empty when nothing was. */
    public Optional<String> get(String name) {
        var text = InstanceScope.INSTANCE.getNode(BUNDLE + "/" + about).get(key(name), "");
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Remembers a choice. */
    public void put(String name, String value) {
        InstanceScope.INSTANCE.getNode(BUNDLE + "/" + about).put(key(name), value);
    }

    /** Keeps what was put for the next start. */
    public void keep() {
        try {
            InstanceScope.INSTANCE.getNode(BUNDLE + "/" + about).flush();
        } catch (BackingStoreException unwritable) {
            // People choose once more the next time.
            ILog.of(Remembered.class).warn(unwritable.getMessage(), unwritable);
        }
    }

    private String key(String name) {
        return name + "@" + plan;
    }
}
