package id.jenjang.workbench.tests;

import id.jenjang.dsl.ide.guard.FileMark;
import id.jenjang.workbench.internal.app.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a program that stopped too early leaves of texts that were not saved. */
final class LostWork {

    private LostWork() {}

    /**
     * Leaves a text.
     *
     * @param file it belongs there
     * @param before what the file said when the text was begun
     * @return where it was left
     */
    static Path leave(Path file, String before, String text) throws IOException {
        var entry =
                String.join(
                        "\n",
                        "jenjang-pulih 1",
                        "berkas " + file,
                        "waktu 2026-01-01T00:00:00Z",
                        "semula " + FileMark.of(before).sha256(),
                        "program 1 1970-01-01T00:00:01Z",
                        "isi " + FileMark.of(text).sha256(),
                        text);
        var journal = Files.createDirectories(Settings.folder().orElseThrow().resolve("pulih"));
        return Files.writeString(journal.resolve(file.getFileName() + ".pulih"), entry);
    }
}
