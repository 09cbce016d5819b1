package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.create.PeriodBefore;
import id.jenjang.workbench.internal.create.BeforeReading;
import id.jenjang.workbench.internal.create.BeforeReading.Way;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever asks for the period of a plan is answered, whatever happens while it is read. */
class BeforeReadingTest {

    private static final Path FOLDER = Path.of("rencana").toAbsolutePath();

    private Robot robot;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private BeforeReading asked(Way way) {
        return robot.see(
                () -> {
                    var reading = new BeforeReading(way, () -> {});
                    reading.ask(FOLDER);
                    return reading;
                });
    }

    private BeforeReading.Answer answer(BeforeReading reading) {
        robot.until("it is answered", () -> reading.answer().isPresent());
        return robot.see(() -> reading.answer().orElseThrow());
    }

    private String trouble(Way way) {
        var answer = answer(asked(way));
        assertEquals(Optional.empty(), answer.period());
        return answer.trouble().orElseThrow();
    }

    @Test
    void aMistakeIsToldAsOne() {
        var trouble =
                trouble(
                        root -> {
                            throw new IllegalStateException("aneh");
                        });
        assertTrue(trouble.startsWith(FOLDER + " tidak dapat dibaca karena kesalahan"), trouble);
        assertTrue(trouble.contains("IllegalStateException: aneh"), trouble);
        var deep =
                trouble(
                        root -> {
                            throw new StackOverflowError();
                        });
        assertTrue(deep.contains("StackOverflowError"), deep);
    }

    @Test
    void tooLittleMemoryIsTold() {
        var trouble =
                trouble(
                        root -> {
                            throw new OutOfMemoryError("penuh");
                        });
        assertTrue(trouble.contains("MB tidak cukup untuk rencana ini."), trouble);
    }

    /** What could not be read may be put right; what could be read is known. */
    @Test
    void onlyAnAnswerWithTroubleIsAskedForAgain() {
        var asked = new AtomicInteger();
        var period = Optional.of(new PeriodBefore(2021, 2026));
        var reading =
                asked(
                        root -> {
                            if (asked.incrementAndGet() == 1) {
                                throw new IllegalStateException("sekali");
                            }
                            return period;
                        });
        assertTrue(answer(reading).trouble().isPresent());

        robot.let(() -> reading.ask(FOLDER));
        assertEquals(new BeforeReading.Answer(period, Optional.empty()), answer(reading));

        robot.let(() -> reading.ask(FOLDER));
        assertTrue(robot.see(() -> reading.answer().isPresent()), "it is known at once");
        assertEquals(2, asked.get());
    }
}
