package id.jenjang.report.docx.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.report.docx.InstalledOffice;
import id.jenjang.report.docx.OfficeException;
import id.jenjang.report.docx.OfficeException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An office program that does not do as it should is found out, and ended. */
class OfficeProcessTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir Path folder;

    private Path program(String text) throws IOException {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here: no program to pretend");
        var file = folder.resolve("soffice");
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private static OfficeException refused(Path program, Duration patience) {
        var office = new InstalledOffice(program, patience);
        return assertThrows(OfficeException.class, () -> office.pdf(new byte[] {1}));
    }

    @Test
    void itsResultIsRead() throws IOException {
        var program = program("for last; do :; done; cp \"$last\" \"${last%.docx}.pdf\"");

        var pdf = new InstalledOffice(program, LONG).pdf(new byte[] {1, 2, 3});

        assertEquals(3, pdf.length);
    }

    @Test
    void itsComplaintIsPassedOn() throws IOException {
        var refused = refused(program("echo 'Error: source file'; exit 1"), LONG);

        assertEquals(Reason.NO_RESULT, refused.reason());
        assertEquals("Error: source file", refused.detail());
    }

    /** Neither it nor what it started would end by itself. */
    @Test
    void itIsEndedWhenItHangs() throws IOException {
        var mark = folder.resolve("anak");

        var refused =
                refused(
                        program("tail -f /dev/null & echo $! > " + mark + "; wait"),
                        Duration.ofSeconds(2));

        assertEquals(Reason.TIMEOUT, refused.reason());
        long child = Long.parseLong(Files.readString(mark).strip());
        ProcessHandle.of(child).ifPresent(handle -> handle.onExit().join());
        assertFalse(ProcessHandle.of(child).map(ProcessHandle::isAlive).orElse(false));
    }

    @Test
    void itCannotBeStarted() {
        assertEquals(Reason.NOT_STARTED, refused(folder.resolve("tidak-ada"), LONG).reason());
    }

    @Test
    void itLeavesNothingBehind() throws IOException {
        var seen = folder.resolve("tempat");

        refused(program("pwd > " + seen), LONG);

        assertFalse(Files.exists(Path.of(Files.readString(seen).strip())));
    }

    @Test
    void itIsFoundOnTheSearchPathThenInUsualPlaces() throws IOException {
        var program = program("");
        var empty = Files.createDirectory(folder.resolve("kosong"));
        var path = empty + File.pathSeparator + folder;

        assertEquals(Optional.of(program), new OfficeSearch(path, List.of()).program());
        assertEquals(
                Optional.of(program),
                new OfficeSearch(empty.toString(), List.of(program)).program());
        assertEquals(Optional.empty(), new OfficeSearch("\0:", List.of(empty)).program());
    }
}
