package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.guard.SafeOutput;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One run of the command: its surroundings, its language, and the way results and failures are
 * printed.
 */
final class Session {

    /** Prints something line by line. */
    interface Printout {
        void printTo(Writer writer) throws IOException;
    }

    private final Terminal terminal;
    private final Locale locale;
    private final Messages messages;
    private final PrintWriter err;

    Session(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.locale = language.locale();
        this.messages = new Messages(locale);
        this.err =
                new PrintWriter(
                        new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true);
    }

    Terminal terminal() {
        return terminal;
    }

    Locale locale() {
        return locale;
    }

    Messages messages() {
        return messages;
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** Prints a result on the standard output, all of it or with a failure. */
    void print(Printout printout) throws CommandFailure {
        send(
                out -> {
                    var writer =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    printout.printTo(writer);
                    writer.flush();
                });
    }

    /** Sends a file to the standard output, all of it or with a failure. */
    void send(SafeOutput.Content content) throws CommandFailure {
        try {
            content.writeTo(terminal.out());
            terminal.out().flush();
        } catch (IOException e) {
            if (readerHasLeft(e)) {
                throw new CommandFailure(List.of());
            }
            throw new CommandFailure(
                    text("failure.output.standard", new FailureReason(messages).of(e)));
        }
    }

    /** As in "jenjang periksa ... | head": nobody wants to be told. */
    private static boolean readerHasLeft(IOException failure) {
        return "Broken pipe".equals(failure.getMessage());
    }

    /** Writes a file, all of it or with a failure that leaves what was there. */
    void write(Path file, SafeOutput.Content content) throws CommandFailure {
        try {
            SafeOutput.write(file, content);
        } catch (IOException e) {
            throw new CommandFailure(
                    text("failure.output", file, new FailureReason(messages).of(e)));
        }
    }

    /** Prints one line for the user about a failure. */
    void complain(String sentence) {
        err.println(sentence);
    }

    /** Where failures, and usage help after a mistake, are printed. */
    PrintWriter err() {
        return err;
    }
}
