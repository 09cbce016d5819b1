package id.jenjang.cli.internal;

import id.jenjang.report.docx.InstalledOffice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Runs the command as a user would and keeps what it printed. */
record CommandTrial(int exit, String out, String err) {

    static CommandTrial run(String... args) {
        return run(Path.of(System.getProperty("java.io.tmpdir")), args);
    }

    static CommandTrial run(Path temporary, String... args) {
        return run(temporary, Optional.empty(), args);
    }

    /** On a machine with another LibreOffice than the one the tests run on, or without. */
    static CommandTrial run(Path temporary, Optional<InstalledOffice> office, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(out, err, false, false, temporary, () -> office);
        int exit = new CommandRun(terminal).execute(args);
        return new CommandTrial(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
