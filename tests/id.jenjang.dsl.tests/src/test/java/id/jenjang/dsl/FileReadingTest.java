package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.INDONESIAN;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.model.Instansi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reading plan files from a disk: what is found, and what is said of files that cannot be read. */
class FileReadingTest {

    private static final String AGENCY = "instansi Setda \"Sekretariat Daerah\" { }\n";

    @TempDir Path folder;

    private static List<String> problems(Path path) throws PlanLoadException {
        return PlanLoader.load(List.of(path), INDONESIAN).problems().stream()
                .map(Expect::line)
                .toList();
    }

    private static String refusal(Path path) {
        return assertThrows(PlanLoadException.class, () -> problems(path)).getMessage();
    }

    @Test
    void foldersAreSearchedAndHiddenOnesLeftOut() throws Exception {
        Files.createDirectories(folder.resolve("setda"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("setda/instansi.jenjang"), AGENCY);
        Files.writeString(folder.resolve(".git/lama.jenjang"), AGENCY);
        var plan = PlanLoader.load(List.of(folder, folder.resolve("setda")), INDONESIAN);
        assertEquals(1, plan.rencana().all(Instansi.class).size());
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void missingPathAndEmptyFolderAreRefused() throws IOException {
        var missing = folder.resolve("tiada");
        assertEquals("Berkas atau folder '" + missing + "' tidak ada.", refusal(missing));
        assertEquals("Folder '" + folder + "' tidak berisi berkas .jenjang.", refusal(folder));
        var other = Files.writeString(folder.resolve("a.txt"), AGENCY);
        assertEquals("'" + other + "' bukan berkas .jenjang.", refusal(other));
    }

    @Test
    void wrongEncodingTellsTheByte() throws Exception {
        var text = "// baris satu\ninstansi Setda \"Sekretariat \u00E9\" { }\n";
        var file =
                Files.write(
                        folder.resolve("a.jenjang"),
                        text.getBytes(Charset.forName("windows-1252")));
        assertEquals(
                List.of(
                        "2:29+0 [S004] Berkas ini bukan UTF-8 (byte 42). Simpan ulang dengan enkode"
                                + " UTF-8; tampaknya Windows-1252."),
                problems(file));
        Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                List.of(
                        "1:1+0 [S004] Berkas ini bukan UTF-8 (byte 0). Simpan ulang dengan enkode"
                                + " UTF-8; tampaknya UTF-16."),
                problems(file));
    }

    @Test
    void toPeopleWithoutAListOfFilesTheFileIsNamed() throws Exception {
        Files.write(folder.resolve("lama.jenjang"), new byte[] {'/', '/', (byte) 0xE9});
        assertEquals(
                List.of(
                        "lama.jenjang: Berkas ini bukan UTF-8 (byte 2). Simpan ulang dengan enkode"
                                + " UTF-8; tampaknya Windows-1252."),
                PlanLoader.load(List.of(folder), INDONESIAN).problems().stream()
                        .map(TextFinding::told)
                        .toList());
    }

    @Test
    void linkThatLeadsNowhereIsTold() throws Exception {
        Files.writeString(folder.resolve("a.jenjang"), AGENCY);
        var link =
                Files.createSymbolicLink(
                        folder.resolve("b.jenjang"), folder.resolve("tiada.jenjang"));
        assertEquals(
                List.of("1:1+0 [S004] Berkas atau folder '" + link + "' tidak ada."),
                problems(folder));
    }

    @Test
    void folderIsNoNarrative() throws Exception {
        var text = AGENCY + "laporan LKjIP 2023 untuk Setda { bagian \"1.1\" dari \"narasi\" }\n";
        var file = Files.writeString(folder.resolve("a.jenjang"), text);
        Files.createDirectory(folder.resolve("narasi"));
        assertEquals(
                List.of(
                        "2:52+8 [S006] Berkas narasi 'narasi' tidak ada di folder '"
                                + folder
                                + "'."),
                problems(file));
    }

    @Test
    void byteOrderMarkIsHarmless() throws Exception {
        var file = Files.writeString(folder.resolve("a.jenjang"), "\uFEFF" + AGENCY);
        assertEquals(List.of(), problems(file));
    }

    @Test
    void veryLargeFilesAreRefused() throws Exception {
        Files.writeString(folder.resolve("a.jenjang"), AGENCY);
        try (var large = new RandomAccessFile(folder.resolve("b.jenjang").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        var plan = PlanLoader.load(List.of(folder), INDONESIAN);
        assertEquals(
                List.of(
                        "1:1+0 [S004] Berkas ini 50 MB; batasnya 16 MB. Bagi rencana menjadi"
                                + " beberapa berkas."),
                plan.problems().stream().map(Expect::line).toList());
        assertTrue(plan.problems().getFirst().isUnreadableFile());
        assertEquals(1, plan.rencana().all(Instansi.class).size());
    }
}
