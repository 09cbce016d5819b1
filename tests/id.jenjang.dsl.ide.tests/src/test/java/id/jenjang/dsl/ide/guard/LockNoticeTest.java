package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.guard.LockNotice.Outcome;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class LockNoticeTest {

    private static final LockHolder COLLEAGUE =
            new LockHolder(
                    "Bagian Organisasi",
                    "PC-07",
                    Instant.parse("2026-03-04T02:05:00Z"),
                    "12 2026-03-04T01:00:00Z",
                    "Z:\\renstra.jenjang",
                    "t");

    private static final List<String> NOTICE =
            List.of(".kunci/.gitignore", ".kunci/renstra.jenjang.kunci");

    @TempDir Path folder;

    private Path plan() {
        return folder.resolve("renstra.jenjang");
    }

    private Path lock() {
        return folder.resolve(".kunci/renstra.jenjang.kunci");
    }

    private void put(String notice) throws IOException {
        Files.createDirectories(lock().getParent());
        Files.writeString(lock(), notice);
    }

    private LockNotice taken() throws IOException {
        var outcome = LockNotice.take(plan(), "Bagian Umum");
        return assertInstanceOf(Outcome.Taken.class, outcome).notice();
    }

    private LockHolder holder() throws IOException {
        return assertInstanceOf(Outcome.Held.class, LockNotice.take(plan(), "Bagian Umum")).by();
    }

    private void age(Duration age) throws IOException {
        var now = Files.getLastModifiedTime(Files.writeString(folder.resolve("jam"), ""));
        Files.setLastModifiedTime(lock(), FileTime.from(now.toInstant().minus(age)));
        Files.delete(folder.resolve("jam"));
    }

    private List<String> names() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theNoticeStandsBesideTheFileAsLongAsItIsOpen() throws IOException {
        var notice = taken();
        assertEquals(NOTICE, names());
        assertEquals("Bagian Umum", holder().who());
        assertTrue(notice.renew());
        notice.close();
        assertEquals(List.of(), names());
        assertFalse(notice.renew());
    }

    @Test
    void aColleagueOnAnotherComputerIsNamed() throws IOException {
        put(COLLEAGUE.written());
        assertEquals(COLLEAGUE, holder());
        assertEquals(
                "renstra.jenjang sedang dibuka oleh Bagian Organisasi di komputer PC-07 sejak"
                        + " 04-03-2026 pukul 02.05. Bicarakan dahulu sebelum menyimpan.",
                holder().sentence(plan(), Locale.of("id"), ZoneOffset.UTC));
        assertEquals(
                "renstra.jenjang has been open at Bagian Organisasi on the computer PC-07 since"
                        + " 04-03-2026 02.05. Talk to each other before saving.",
                holder().sentence(plan(), Locale.ENGLISH, ZoneOffset.UTC));
        assertEquals(NOTICE, names());
    }

    @Test
    void anotherWindowOfThisComputerIsNoColleague() throws IOException {
        taken();
        var told = holder().sentence(plan(), Locale.of("id"), ZoneOffset.UTC);
        assertTrue(
                told.startsWith(
                        "renstra.jenjang sudah terbuka di jendela Jenjang lain di komputer ini"
                                + " (Bagian Umum) sejak "),
                told);
    }

    @Test
    void aNoticeThatWasCopiedWithItsFolderCountsForNothing() throws IOException {
        taken();
        var copy = Files.createDirectory(folder.resolve("salinan"));
        Files.createDirectory(copy.resolve(".kunci"));
        Files.copy(lock(), copy.resolve(folder.relativize(lock())));
        var outcome = LockNotice.take(copy.resolve("renstra.jenjang"), "Bagian Umum");
        assertInstanceOf(Outcome.Taken.class, outcome);
        assertEquals("Bagian Umum", holder().who(), "The one beside the plan counts still");
    }

    @Test
    void aNoticeThatCountsIsNotTakenForACopy() throws IOException {
        taken();
        var notice = Files.readString(lock());
        var place = plan().getParent().toRealPath().resolve(plan().getFileName()).toString();
        // Written by somebody for whom the drive has another name.
        put(notice.replace(place, "/mnt/lain/renstra.jenjang"));
        assertEquals("/mnt/lain/renstra.jenjang", holder().file());
        put(notice.replace(place, "\0"));
        assertEquals("\0", holder().file());
    }

    @Test
    void aNoticeOfAnEarlierVersionCounts() throws IOException {
        put(COLLEAGUE.written().replace(COLLEAGUE.file() + "\n", ""));
        var early = holder();
        assertEquals("Bagian Organisasi", early.who());
        assertEquals(COLLEAGUE.since(), early.since());
        assertEquals("", early.file());
        assertEquals("t", early.token());
    }

    @Test
    void oneFileByTwoWaysIsOneFile() throws IOException {
        taken();
        var way = Files.createSymbolicLink(folder.resolve("jalan"), folder);
        assertInstanceOf(
                Outcome.Held.class, LockNotice.take(way.resolve("renstra.jenjang"), "Bagian Umum"));
    }

    @Test
    void aNoticeThatWasNotRenewedCountsForNothing() throws IOException {
        put(COLLEAGUE.written());
        age(LockNotice.LIFE.minusSeconds(5));
        assertEquals(COLLEAGUE, holder());
        age(LockNotice.LIFE.plusSeconds(5));
        assertTrue(taken().renew());
        assertEquals("Bagian Umum", holder().who());
        assertEquals(NOTICE, names());
    }

    @Test
    void renewingKeepsItAlive() throws IOException {
        var notice = taken();
        age(LockNotice.LIFE.plusSeconds(5));
        notice.renew();
        assertEquals("Bagian Umum", holder().who());
    }

    @Test
    void whatACrashOnThisComputerLeftCountsForNothing() throws IOException {
        taken();
        var left = Files.readString(lock()).replaceAll("(?m)^\\d+ \\d{4}-.*$", "999999999 x");
        put(left);
        assertTrue(taken().renew());
    }

    @Test
    void theNoticeOfSomebodyElseIsNotTakenAway() throws IOException {
        var notice = taken();
        put(COLLEAGUE.written());
        assertFalse(notice.renew());
        notice.close();
        assertEquals(COLLEAGUE, holder());
        assertEquals(NOTICE, names());
    }

    @Test
    void theNoticesOfAFolderStandTogetherUntilTheLastOneIsGone() throws IOException {
        var first = taken();
        var second =
                assertInstanceOf(
                        Outcome.Taken.class,
                        LockNotice.take(folder.resolve("rpjmd.jenjang"), "Bagian Umum"));
        second.notice().close();
        assertEquals(NOTICE, names());
        first.close();
        assertFalse(Files.exists(lock().getParent()));
    }

    @Test
    void gitPassesItOver() throws Exception {
        try (var git = Git.init().setDirectory(folder.toFile()).call()) {
            taken();
            assertEquals(Set.of(), git.status().call().getUntracked());
            git.add().addFilepattern(".").call();
            assertEquals(Set.of(), git.status().call().getAdded());
        }
    }

    @Test
    void aNoticeThatIsJustBeingWrittenCounts() throws IOException {
        put("Bagian Umum\nPC");
        assertEquals("?", holder().who());
    }

    @Test
    void ofManyAtOnceOneGetsIt() throws Exception {
        put(COLLEAGUE.written());
        age(LockNotice.LIFE.plusSeconds(5));
        Callable<Outcome> task = () -> LockNotice.take(plan(), "Bagian Umum");
        try (var people = Executors.newFixedThreadPool(8)) {
            long taken = 0;
            for (var each : people.invokeAll(Collections.nCopies(40, task))) {
                taken += each.get() instanceof Outcome.Taken ? 1 : 0;
            }
            assertEquals(1, taken);
        }
        assertEquals(NOTICE, names());
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThrows(
                NoSuchFileException.class,
                () -> LockNotice.take(folder.resolve("x/y.jenjang"), "Bagian Umum"));
    }
}
