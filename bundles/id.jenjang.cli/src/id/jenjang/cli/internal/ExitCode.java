package id.jenjang.cli.internal;

/** What the caller of the command learns from its exit code. */
enum ExitCode {
    /** Nothing of severity error was found. */
    CLEAN(0),
    /** The plan has findings of severity error, or files that are not formatted. */
    FINDINGS(1),
    /** The command was misused, or something could not be read or written. */
    FAILURE(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
