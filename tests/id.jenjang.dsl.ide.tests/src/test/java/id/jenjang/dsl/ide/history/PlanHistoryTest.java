package id.jenjang.dsl.ide.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.history.GitProblem.Reason;
import id.jenjang.dsl.ide.history.PlanHistory.Revision;
import id.jenjang.model.Program;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What git knows of a plan's past is offered by name, and read without being checked out. */
class PlanHistoryTest {

    private static final Locale ID = Locale.of("id");
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir Path folder;
    @TempDir Path elsewhere;
    private Git git;
    private Path plan;
    private int commits;

    @BeforeEach
    void begin() throws IOException, GitAPIException {
        folder = folder.toRealPath();
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        plan = Files.createDirectory(folder.resolve("rencana"));
    }

    @AfterEach
    void close() {
        git.close();
    }

    private void write(String text) throws IOException {
        Files.writeString(plan.resolve("r.jenjang"), text);
    }

    private String commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        var who =
                new PersonIdent(
                        "Penyusun",
                        "penyusun@contoh.id",
                        BEGIN.plusSeconds(commits++ * 60L),
                        ZoneOffset.UTC);
        var commit =
                git.commit()
                        .setAuthor(who)
                        .setCommitter(who)
                        .setSign(false)
                        .setMessage(message)
                        .call();
        return commit.abbreviate(7).name();
    }

    private PlanHistory history() throws GitProblem {
        return PlanHistory.of(plan, 50);
    }

    private static Reason reason(Executable work) {
        return assertThrows(GitProblem.class, work).reason();
    }

    @Test
    void offersTheCommitsThatChangedThePlan() throws Exception {
        write("program P1 \"Satu\"\n");
        var first = commit("Susun rencana\n\nDengan penjelasan.");
        Files.writeString(folder.resolve("lain.jenjang"), "");
        commit("Bukan rencana ini");
        Files.writeString(plan.resolve("foto.png"), "");
        commit("Bukan isinya");
        Files.writeString(plan.resolve("uraian.md"), "Uraian");
        var last = commit("Tulis uraian");
        assertEquals(
                List.of(
                        new Revision(last, "Tulis uraian", BEGIN.plusSeconds(180)),
                        new Revision(first, "Susun rencana", BEGIN)),
                history().commits());
        assertEquals(1, PlanHistory.of(plan, 1).commits().size());
        assertEquals(3, PlanHistory.of(folder, 50).commits().size());
    }

    @Test
    void offersBranchesAndTagsTheNewestFirst() throws Exception {
        write("program P1 \"Satu\"\n");
        commit("Murni");
        git.tag().setName("murni").setAnnotated(true).setSigned(false).call();
        git.branchCreate().setName("usulan").call();
        write("program P1 \"Dua\"\n");
        commit("Perubahan");
        git.tag().setName("perubahan").setAnnotated(false).call();
        var found = history();
        assertEquals(
                List.of("main", "usulan"), found.branches().stream().map(Revision::name).toList());
        assertEquals(
                List.of("perubahan", "murni"), found.tags().stream().map(Revision::name).toList());
        assertEquals("Murni", found.tags().getLast().message());
    }

    @Test
    void aRepositoryWithoutCommitsOffersNothing() throws Exception {
        write("program P1 \"Satu\"\n");
        assertEquals(new PlanHistory(List.of(), List.of(), List.of()), history());
    }

    @Test
    void readsThePlanOfARevision() throws Exception {
        write("program P1 \"Satu\"\n");
        var first = commit("Murni");
        write("program P1 \"Dua\"\n");
        commit("Perubahan");
        for (var name : List.of(first, "HEAD~1", "main~1")) {
            var past = PastPlan.of(plan, name, ID);
            assertEquals(first, past.commit());
            var program = past.plan().rencana().all(Program.class).getFirst();
            assertEquals("Satu", program.getNama());
        }
        assertEquals("program P1 \"Dua\"\n", Files.readString(plan.resolve("r.jenjang")));
    }

    @Test
    void saysWhyThereIsNoEarlierPlan() throws Exception {
        write("program P1 \"Satu\"\n");
        assertEquals(Reason.NO_REVISION, reason(() -> PastPlan.of(plan, "HEAD", ID)));
        commit("Rencana");
        assertEquals(Reason.NO_REVISION, reason(() -> PastPlan.of(plan, "tidak-ada", ID)));
        assertEquals(Reason.NO_REVISION, reason(() -> PastPlan.of(plan, " ", ID)));
        assertEquals(Reason.NO_REPOSITORY, reason(() -> PastPlan.of(elsewhere, "HEAD", ID)));
        assertEquals(Reason.NO_REPOSITORY, reason(() -> PlanHistory.of(elsewhere, 50)));
        var later = Files.createDirectory(folder.resolve("baru"));
        var absent = assertThrows(GitProblem.class, () -> PastPlan.of(later, "main", ID));
        assertEquals(
                "Pada revisi main belum ada berkas rencana dalam folder " + later + ".",
                absent.sentence(ID));
        assertTrue(absent.sentence(Locale.ENGLISH).startsWith("At revision main there was"));
    }

    @Test
    void aDamagedRepositoryIsASentence() throws Exception {
        write("program P1 \"Satu\"\n");
        commit("Rencana");
        try (var objects = Files.walk(folder.resolve(".git/objects"))) {
            for (var each : objects.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
        var problem = assertThrows(GitProblem.class, this::history);
        assertTrue(problem.sentence(ID).startsWith("Riwayat git dari "), problem.sentence(ID));
    }
}
