package id.jenjang.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house stands as its plan says (docs/adr/0001 and CONTRIBUTING.md). */
class ArchitectureTest {

    private static final Project HERE = Project.here();

    static Stream<Named<Check>> checks() {
        return Stream.of(
                        new ArrowCheck(),
                        new BoundsCheck(),
                        new CycleCheck(),
                        new LibraryCheck(),
                        new ConsoleCheck(),
                        new MenuCheck(),
                        new InternalsCheck(),
                        new SizeCheck(),
                        new NameCheck(),
                        new PlaceCheck(),
                        new MessagesCheck(),
                        new DocumentCheck())
                .map(check -> Named.of(check.getClass().getSimpleName(), check));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void holds(Check check) {
        var violations =
                check.violations(HERE).stream()
                        .map(Violation::toString)
                        .collect(Collectors.joining("\n"));
        assertEquals("", violations);
    }

    @Test
    void looksAtTheWholeHouse() {
        assertTrue(HERE.sources().size() > 100, "Java files");
        assertTrue(Bundle.all(HERE).size() >= 8, "manifests");
        assertTrue(HERE.files("/messages.properties").count() >= 5, "message files");
    }
}
