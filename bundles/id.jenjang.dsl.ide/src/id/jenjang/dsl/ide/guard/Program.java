package id.jenjang.dsl.ide.guard;

import java.time.Instant;

/**
 * A running program, told apart from a later one that has got its number.
 *
 * @param number of its process
 * @param start when it began; the epoch where the system does not tell
 */
record Program(long number, Instant start) {

    static Program current() {
        return of(ProcessHandle.current());
    }

    private static Program of(ProcessHandle process) {
        return new Program(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Whether the program that was written down so runs on this computer. */
    static boolean runs(String written) {
        var number = written.substring(0, Math.max(0, written.indexOf(' ')));
        return number.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(number))
                        .filter(ProcessHandle::isAlive)
                        .filter(each -> of(each).toString().equals(written))
                        .isPresent();
    }

    @Override
    public String toString() {
        return number + " " + start;
    }
}
