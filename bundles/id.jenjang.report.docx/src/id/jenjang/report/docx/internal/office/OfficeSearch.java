package id.jenjang.report.docx.internal.office;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where to look for LibreOffice.
 *
 * @param searchPath folders of programs as the system lists them; may be empty
 * @param usual where installers put the program
 */
public record OfficeSearch(String searchPath, List<Path> usual) {

    private static final List<String> NAMES =
            List.of("soffice", "libreoffice", "soffice.com", "soffice.exe");

    /** The search of this machine. */
    public static OfficeSearch ofThisMachine() {
        var places =
                Stream.of(
                                "/usr/lib/libreoffice/program/soffice",
                                "/usr/lib64/libreoffice/program/soffice",
                                "/opt/libreoffice/program/soffice",
                                "/snap/bin/libreoffice",
                                "/Applications/LibreOffice.app/Contents/MacOS/soffice")
                        .map(Path::of);
        var windows =
                Stream.of("ProgramFiles", "ProgramFiles(x86)")
                        .map(System::getenv)
                        .filter(Objects::nonNull)
                        .map(folder -> Path.of(folder, "LibreOffice", "program", "soffice.com"));
        var path = System.getenv("PATH");
        return new OfficeSearch(path == null ? "" : path, Stream.concat(places, windows).toList());
    }

    /** The program; empty when it is not installed. */
    public Optional<Path> program() {
        return Stream.concat(
                        Stream.of(searchPath.split(File.pathSeparator))
                                .filter(folder -> !folder.isBlank())
                                .flatMap(folder -> NAMES.stream().flatMap(n -> in(folder, n))),
                        usual.stream())
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> in(String folder, String name) {
        try {
            return Stream.of(Path.of(folder, name));
        } catch (InvalidPathException e) {
            // A search path may hold anything; what is no folder has no programs.
            return Stream.empty();
        }
    }
}
