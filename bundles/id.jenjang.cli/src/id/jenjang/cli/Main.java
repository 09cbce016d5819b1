package id.jenjang.cli;

import id.jenjang.cli.internal.CommandRun;
import id.jenjang.cli.internal.Terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;

/**
 * The command {@code jenjang}. Exit codes: 0 clean, 1 findings of severity error (or files to be
 * formatted), 2 wrong usage or input/output failure.
 */
public final class Main {

    private Main() {}

    /** Runs the command in this JVM's own surroundings and ends the JVM with its exit code. */
    public static void main(String[] args) {
        // Guice would make classes at run time; in a short run that costs more than calling by
        // reflection.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        // Pictures are drawn into files, whether there is a screen or not.
        System.setProperty("java.awt.headless", "true");
        // The raw streams: System.out swallows write failures, and a full disk must not pass for
        // success.
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(new CommandRun(Terminal.ofProcess(out, err)).execute(args));
    }

    /**
     * Runs the command without ending the JVM.
     *
     * @param args the words after {@code jenjang}; never null
     * @param out receives what the command prints, in UTF-8; never null, not closed
     * @param err receives failures, in UTF-8; never null, not closed
     * @return the exit code: 0, 1 or 2
     */
    public static int run(String[] args, OutputStream out, OutputStream err) {
        return new CommandRun(Terminal.plain(out, err)).execute(args);
    }
}
