package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Only what changes since a git revision brought is told. */
class SinceTest {

    private static final String OLD = "program P1 \"Program  A\"\nprogram P2 \"Program B\"\n";
    private static final String NEW = "program P3 \"Program  C\"\n";

    @TempDir Path folder;

    private Git git;
    private Path plan;
    private Path file;

    @BeforeEach
    void commitPlan() throws IOException, GitAPIException {
        folder = folder.toRealPath();
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        plan = Files.createDirectory(folder.resolve("rencana"));
        file = Files.writeString(plan.resolve("r.jenjang"), OLD);
        commit();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private String commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        var commit =
                git.commit()
                        .setAuthor("Penyusun", "penyusun@contoh.id")
                        .setCommitter("Penyusun", "penyusun@contoh.id")
                        .setSign(false)
                        .setMessage("Simpan")
                        .call();
        return commit.abbreviate(7).name();
    }

    private static CommandTrial check(Path plan, String... words) {
        var all = new String[words.length + 2];
        all[0] = "periksa";
        all[1] = plan.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return CommandTrial.run(all);
    }

    private CommandTrial since(String revision) {
        return check(plan, "--sejak", revision, "--aturan", "J405");
    }

    private static List<String> places(CommandTrial trial) {
        return trial.out()
                .lines()
                .filter(line -> line.contains("[J405]"))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .toList();
    }

    @Test
    void tellsOnlyWhatIsNew() throws Exception {
        var commit = git.getRepository().resolve("HEAD").abbreviate(7).name();
        Files.writeString(file, "// baris baru\n" + NEW + OLD);

        var trial = since("HEAD");

        assertEquals(
                file
                        + ":2:12: catatan [J405] Nama program P3 memuat spasi berlebih.\n"
                        + "\n"
                        + "Dibandingkan dengan HEAD ("
                        + commit
                        + "): 1 temuan sudah ada di sana, 0 di antaranya sudah hilang.\n"
                        + "\n"
                        + "1 berkas diperiksa: 0 galat, 0 peringatan, 1 catatan.\n",
                trial.out());
        assertEquals("", trial.err());
    }

    @Test
    void countsWhatIsGone() throws Exception {
        Files.writeString(file, OLD.replace("  ", " "));

        var trial = since("HEAD");

        assertTrue(
                trial.out().contains("): 1 temuan sudah ada di sana, 1 di antaranya sudah hilang."),
                trial.out());
        assertTrue(trial.out().endsWith("1 berkas diperiksa: tidak ada temuan.\n"), trial.out());
    }

    @Test
    void anOldErrorDoesNotCount() throws Exception {
        Files.writeString(file, OLD + "program P1 \"Program D\"\n");
        commit();
        Files.writeString(file, "\n" + Files.readString(file));

        assertEquals(1, check(plan).exit());
        assertEquals(0, check(plan, "--sejak", "main").exit());
        assertEquals(1, check(plan, "--sejak", "HEAD~1").exit());
    }

    @Test
    void renamedFilesAndOtherLineEndsBringNothingNew() throws Exception {
        Files.delete(file);
        Files.writeString(plan.resolve("a.jenjang"), OLD.replace("\n", "\r\n"));

        assertEquals(List.of(), places(since("HEAD")));
    }

    @Test
    void untrackedFilesAreNew() throws Exception {
        var other = Files.writeString(plan.resolve("s.jenjang"), NEW);

        assertEquals(List.of(other + ":1:12"), places(since("HEAD")));
    }

    @Test
    void aSingleFileIsComparedWithItself() throws Exception {
        plan = Files.writeString(plan.resolve("s.jenjang"), NEW);
        commit();
        Files.writeString(plan, NEW + "program P4 \"Program  D\"\n");

        assertEquals(List.of(plan + ":2:12"), places(since("HEAD")));
    }

    @Test
    void narrativeFilesAreReadFromTheRevisionToo() throws Exception {
        var note = Files.createDirectory(plan.resolve("narasi")).resolve("a.md");
        Files.writeString(note, "Dinas melaksanakan 2 program.\n");
        Files.writeString(
                file,
                OLD
                        + "instansi D \"Dinas\" { }\n"
                        + "laporan LKjIP 2023 untuk D { bagian \"1.1\" dari \"narasi/a.md\" }\n");
        commit();
        Files.writeString(note, "Tambahan.\n\n" + Files.readString(note));
        var same = check(plan, "--sejak", "HEAD", "--aturan", "J504");
        Files.writeString(note, "Tambahan.\n");
        commit();
        Files.writeString(note, "Dinas melaksanakan 2 program.\n");
        var changed = check(plan, "--sejak", "HEAD", "--aturan", "J504");

        assertFalse(same.out().contains("[J504]"), same.out());
        assertTrue(changed.out().startsWith(note + ":1:20: "), changed.out());
    }

    @Test
    void silencesThatWereThereAreNotListed() throws Exception {
        Files.writeString(
                file, "program P1 \"Program  A\" { abaikan J405 \"Tertulis begitu.\" }\n");
        commit();
        Files.writeString(
                file,
                Files.readString(file)
                        + "program P2 \"Program  B\" { abaikan J405 \"Begitu juga.\" }\n");

        var trial = since("HEAD");

        assertFalse(trial.out().contains("Tertulis begitu."), trial.out());
        assertTrue(trial.out().contains("Alasan: Begitu juga.\n"), trial.out());
    }

    @Test
    void repairsOnlyWhatIsNew() throws Exception {
        Files.writeString(file, OLD + NEW);

        check(plan, "--sejak", "HEAD", "--perbaiki");

        assertEquals(OLD + NEW.replace("  ", " "), Files.readString(file));
    }

    @Test
    void aPlanThatWasNotThereIsAllNew() throws Exception {
        plan = Files.createDirectory(folder.resolve("lain"));
        file = Files.writeString(plan.resolve("r.jenjang"), OLD);

        var trial = since("HEAD");

        assertEquals(List.of(file + ":1:12"), places(trial));
        assertEquals(
                "catatan: pada HEAD rencana ini belum ada, jadi semua temuan baru.\n", trial.err());
    }

    @Test
    void aFileThatCouldNotBeReadThenIsAllNew() throws Exception {
        Files.write(file, new byte[] {(byte) 0xE9});
        commit();
        Files.writeString(file, OLD);

        var trial = since("HEAD");

        assertEquals(List.of(file + ":1:12"), places(trial));
        assertEquals(
                "catatan: pada HEAD berkas "
                        + file
                        + " tidak dapat dibaca, jadi semua temuan di dalamnya dianggap baru.\n",
                trial.err());
    }

    @Test
    void aRevisionThatDoesNotExistIsTold() {
        for (var revision : List.of("tiada", "HEAD~9", "HEAD:rencana", "@{kemarin", "")) {
            assertEquals(
                    new CommandTrial(
                            2,
                            "",
                            "galat: revisi git \""
                                    + revision
                                    + "\" untuk --sejak tidak ada; tulis misalnya HEAD, HEAD~1,"
                                    + " nama cabang, atau id komit.\n"),
                    since(revision));
        }
    }

    @Test
    void aPartialHistoryIsTold() throws Exception {
        var head = git.getRepository().resolve("HEAD").name();
        Files.writeString(folder.resolve(".git/shallow"), head + "\n");

        assertTrue(since("HEAD~1").err().contains("git fetch --unshallow"), since("HEAD~1").err());
    }

    @Test
    void aFolderWithoutHistoryIsTold(@TempDir Path elsewhere) throws Exception {
        plan = elsewhere;
        Files.writeString(plan.resolve("r.jenjang"), OLD);

        assertEquals(
                new CommandTrial(
                        2,
                        "",
                        "galat: --sejak memerlukan riwayat git, tetapi \""
                                + plan
                                + "\" tidak berada dalam repositori git.\n"),
                since("HEAD"));
    }

    @Test
    void aFolderThatDoesNotExistIsToldAsEver() {
        plan = folder.resolve("tiada");

        assertEquals(CommandTrial.run("periksa", plan.toString()), since("HEAD"));
    }

    @Test
    void aLinkedFolderIsFollowed() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("tautan"), folder);
        plan = link.resolve("rencana");
        Files.writeString(file, OLD + NEW);

        assertEquals(List.of(plan.resolve("r.jenjang") + ":3:12"), places(since("HEAD")));
    }

    /** As git worktree add lays it out. */
    @Test
    void aSecondWorkTreeSharesTheHistory(@TempDir Path elsewhere) throws Exception {
        var tree = elsewhere.toRealPath();
        var own = Files.createDirectories(folder.resolve(".git/worktrees/dua"));
        Files.writeString(own.resolve("HEAD"), git.getRepository().resolve("HEAD").name() + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");
        plan = Files.createDirectory(tree.resolve("rencana"));
        Files.writeString(plan.resolve("r.jenjang"), OLD + NEW);

        assertEquals(List.of(plan.resolve("r.jenjang") + ":3:12"), places(since("main")));
    }

    @Test
    void aSubmoduleIsToldAndNew() throws Exception {
        var cache = git.getRepository().lockDirCache();
        var builder = cache.builder();
        builder.keep(0, cache.getEntryCount());
        var link = new DirCacheEntry("rencana/sub");
        link.setFileMode(FileMode.GITLINK);
        link.setObjectId(ObjectId.fromString("1234567890123456789012345678901234567890"));
        builder.add(link);
        builder.commit();
        git.commit()
                .setAuthor("Penyusun", "penyusun@contoh.id")
                .setCommitter("Penyusun", "penyusun@contoh.id")
                .setSign(false)
                .setMessage("Simpan")
                .call();
        var other = Files.createDirectory(plan.resolve("sub")).resolve("s.jenjang");
        Files.writeString(other, NEW);

        var trial = since("HEAD");

        assertEquals(List.of(other + ":1:12"), places(trial));
        assertEquals(
                "catatan: "
                        + plan.resolve("sub")
                        + " adalah repositori git tersendiri; semua temuan di dalamnya dianggap"
                        + " baru.\n",
                trial.err());
    }

    @Test
    void leavesNothingBehind() throws Exception {
        var before = files();

        since("HEAD");

        assertEquals(before, files());
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
