package id.jenjang.report.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        convert(docx, "pdf", folder);
        run(
                folder,
                program("pdftotext").orElseThrow().toString(),
                "-layout",
                "laporan.pdf",
                "laporan.txt");
        var text = Files.readString(folder.resolve("laporan.txt"), StandardCharsets.UTF_8);
        return List.of(text.split("\f"));
    }

    /** A Word file opened by LibreOffice and saved again. */
    static Path saved(byte[] docx, Path folder) throws IOException, InterruptedException {
        convert(docx, "docx:MS Word 2007 XML", Files.createDirectories(folder.resolve("asal")));
        return folder.resolve("asal").resolve("hasil").resolve("laporan.docx");
    }

    private static void convert(byte[] docx, String format, Path folder)
            throws IOException, InterruptedException {
        Files.write(folder.resolve("laporan.docx"), docx);
        run(
                folder,
                program("soffice").orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                format.equals("pdf") ? "." : "hasil",
                "laporan.docx");
    }

    private static void run(Path folder, String... command)
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
                    command[0] + ": " + Files.readString(folder.resolve("keluaran.txt")));
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
