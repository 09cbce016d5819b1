package id.jenjang.cli.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command as a user would and keeps what it printed. */
record CommandTrial(int exit, String out, String err) {

    static CommandTrial run(String... args) {
        return run(Path.of(System.getProperty("java.io.tmpdir")), args);
    }

    static CommandTrial run(Path temporary, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = new CommandRun(new Terminal(out, err, false, false, temporary)).execute(args);
        return new CommandTrial(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
