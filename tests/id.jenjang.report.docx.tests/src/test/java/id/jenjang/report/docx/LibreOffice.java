package id.jenjang.report.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice as a second opinion: turns a Word file into the text of its pages. */
final class LibreOffice {

    private LibreOffice() {}

    /** Whether the programs needed are installed. */
    static boolean present() {
        return program("soffice").isPresent() && program("pdftotext").isPresent();
    }

    /** Text of each page of a Word file. */
    static List<String> pages(byte[] docx, Path folder) throws IOException, InterruptedException {
        return pages(Map.of("laporan", docx), folder).get("laporan");
    }

    /** Text of each page of Word files by name, all opened by one start of the program. */
    static Map<String, List<String>> pages(Map<String, byte[]> files, Path folder)
            throws IOException, InterruptedException {
        convert(files, "pdf", folder);
        var pages = new LinkedHashMap<String, List<String>>();
        for (var name : files.keySet()) {
            var pdftotext = program("pdftotext").orElseThrow().toString();
            run(folder, List.of(pdftotext, "-layout", name + ".pdf", name + ".txt"));
            var text = Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
            pages.put(name, List.of(text.split("\f")));
        }
        return pages;
    }

    /** A Word file opened by LibreOffice and saved again. */
    static Path saved(byte[] docx, Path folder) throws IOException, InterruptedException {
        convert(
                Map.of("laporan", docx),
                "docx:MS Word 2007 XML",
                Files.createDirectories(folder.resolve("asal")));
        return folder.resolve("asal").resolve("hasil").resolve("laporan.docx");
    }

    private static void convert(Map<String, byte[]> files, String format, Path folder)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                program("soffice").orElseThrow().toString(),
                                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                format.equals("pdf") ? "." : "hasil"));
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue());
            command.add(file.getKey() + ".docx");
        }
        run(folder, command);
    }

    private static void run(Path folder, List<String> command)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keluaran.txt").toFile())
                        .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(
                    command.getFirst() + ": " + Files.readString(folder.resolve("keluaran.txt")));
        }
    }

    private static Optional<Path> program(String name) {
        var path = System.getenv().getOrDefault("PATH", "");
        return List.of(path.split(java.io.File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
