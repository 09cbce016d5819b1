package id.jenjang.workbench.internal.hint;

import org.eclipse.swt.SWT;

/** The key that goes with letters for commands, by the name it has on this system. */
public final class MainKey {

    private MainKey() {}

    /** The keys of a command: Ctrl with a letter, on a Mac Command. */
    public static String with(String letter) {
        return (SWT.MOD1 == SWT.COMMAND ? "Command+" : "Ctrl+") + letter;
    }
}
