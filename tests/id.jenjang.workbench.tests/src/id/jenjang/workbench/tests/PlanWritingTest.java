package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.dsl.ide.create.Beginning;
import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.create.AwaitedWork;
import id.jenjang.workbench.internal.create.NewPlanWizard.Source;
import id.jenjang.workbench.internal.create.PlanWish;
import id.jenjang.workbench.internal.create.PlanWriting;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A new plan is there as a whole, or nothing of it is. */
class PlanWritingTest {

    private static final Beginning BEGINNING =
            new Beginning("Kota Dumai", "Dinas Kesehatan", "Dinkes", 2027, 2029);

    @TempDir Path folder;

    /** Somebody who gives up when asked for the so-manieth time. */
    private static final class Impatient extends NullProgressMonitor {

        private int patience;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public boolean isCanceled() {
            return --patience < 0;
        }
    }

    private PlanWish wish(Source source, Path from) {
        var place = folder.resolve("Jenjang/rencana/baru");
        return new PlanWish(source, "dumai-2023", from, BEGINNING, place);
    }

    private List<String> left() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder))
                    .map(each -> folder.relativize(each).toString())
                    .sorted()
                    .toList();
        }
    }

    static boolean hasExamples() {
        return Platform.getBundle(Settings.BUNDLE).findEntries("contoh/", "*", true) != null;
    }

    /** Whenever somebody gives up, nothing is left: neither files nor folders made for them. */
    private int givenUp(PlanWish wish) throws Exception {
        var before = left();
        for (int patience = 0; ; patience++) {
            var monitor = new Impatient(patience);
            try {
                new PlanWriting(wish).run(monitor);
                return patience;
            } catch (InterruptedException givenUp) {
                assertEquals(before, left(), "after " + patience + " files");
            }
        }
    }

    @Test
    void whoGivesUpLeavesNothing() throws Exception {
        assertEquals(5, givenUp(wish(Source.EMPTY, null)));
        assertEquals(
                List.of(
                        "Jenjang",
                        "Jenjang/rencana",
                        "Jenjang/rencana/baru",
                        "Jenjang/rencana/baru/dinkes",
                        "Jenjang/rencana/baru/dinkes/instansi.jenjang",
                        "Jenjang/rencana/baru/dinkes/laporan.jenjang",
                        "Jenjang/rencana/baru/dinkes/renstra.jenjang",
                        "Jenjang/rencana/baru/rpjmd.jenjang"),
                left());
    }

    @Test
    void whoGivesUpAnExampleLeavesNothing() throws Exception {
        assumeTrue(hasExamples(), "Only the build packs the examples");
        assertTrue(givenUp(wish(Source.EXAMPLE, null)) > 1);
    }

    /** What somebody else does in the folders while it is written. */
    private interface Deed {

        void run() throws IOException;
    }

    /** Lets somebody else do something before the first file is written. */
    private static NullProgressMonitor meanwhile(Deed deed, boolean givenUp) {
        return new NullProgressMonitor() {
            private boolean done;

            @Override
            public boolean isCanceled() {
                if (!done) {
                    done = true;
                    assertDoesNotThrow(deed::run);
                }
                return givenUp;
            }
        };
    }

    /** To give up is no mistake, whatever has come into the folders made for it. */
    @Test
    void whoGivesUpLeavesWhatOthersPutThere() throws Exception {
        var other = folder.resolve("Jenjang/lain.txt");
        var monitor = meanwhile(() -> Files.writeString(other, "lain"), true);
        var writing = new PlanWriting(wish(Source.EMPTY, null));
        var givenUp = assertThrows(InterruptedException.class, () -> writing.run(monitor));
        assertEquals(0, givenUp.getSuppressed().length);
        assertEquals(List.of("Jenjang", "Jenjang/lain.txt"), left());
    }

    /** It was taken by somebody else meanwhile. */
    @Test
    void aFolderThatIsNotEmptyStaysAsItIs() throws Exception {
        var place = wish(Source.EMPTY, null).folder();
        var monitor =
                meanwhile(
                        () ->
                                Files.writeString(
                                        Files.createDirectories(place).resolve("lain.txt"), "lain"),
                        false);
        var writing = new PlanWriting(wish(Source.EMPTY, null));
        var failed = assertThrows(InvocationTargetException.class, () -> writing.run(monitor));
        assertEquals(
                place.toString(),
                assertInstanceOf(DirectoryNotEmptyException.class, failed.getCause()).getFile());
        assertEquals(
                List.of(
                        "Jenjang",
                        "Jenjang/rencana",
                        "Jenjang/rencana/baru",
                        "Jenjang/rencana/baru/lain.txt"),
                left());
    }

    /** That what was made cannot be taken away hides neither giving up nor what went wrong. */
    @Test
    void whatCannotBeTakenAwayIsToldBesideTheReason() throws Exception {
        Deed deed =
                () -> {
                    Files.move(folder.resolve("Jenjang"), folder.resolve("pindah"));
                    Files.writeString(folder.resolve("Jenjang"), "");
                };
        var writing = new PlanWriting(wish(Source.EMPTY, null));
        var givenUp =
                assertThrows(InterruptedException.class, () -> writing.run(meanwhile(deed, true)));
        assertInstanceOf(FileSystemException.class, givenUp.getSuppressed()[0]);
    }

    /** The disk may be slow and the spreadsheet large: nobody who gives up waits for them. */
    @Test
    @Timeout(60)
    void whoGivesUpDoesNotWaitForTheFile() throws Exception {
        var table = folder.resolve("lambat.csv");
        assumeTrue(!Platform.getOS().equals(Platform.OS_WIN32), "Windows has no such files");
        assertEquals(0, new ProcessBuilder("mkfifo", table.toString()).start().waitFor());
        var before = left();
        var writing = new PlanWriting(wish(Source.EXCEL, table));
        assertThrows(InterruptedException.class, () -> writing.run(new Impatient(3)));
        assertEquals(before, left());
        // Lets whoever still reads it come to an end.
        Files.writeString(table, "a;b\n");
    }

    @Test
    @Timeout(60)
    void whatIsGivenUpKnowsIt() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        assertThrows(
                InterruptedException.class,
                () ->
                        AwaitedWork.of(
                                "Uji",
                                wanted -> {
                                    begun.countDown();
                                    while (wanted.getAsBoolean()) {
                                        Thread.onSpinWait();
                                    }
                                    ended.countDown();
                                    return null;
                                },
                                () -> begun.getCount() == 0));
        ended.await();
    }

    @Test
    void whatGoesWrongWhileItIsReadIsTold() throws Exception {
        var table = Files.write(folder.resolve("rusak.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        var writing = new PlanWriting(wish(Source.EXCEL, table));
        var failed =
                assertThrows(
                        InvocationTargetException.class,
                        () -> writing.run(new NullProgressMonitor()));
        assertTrue(failed.getCause().getMessage().startsWith(table.toString()), failed::toString);
    }

    @Test
    void whatFailsLeavesNothing() throws Exception {
        var table = Files.writeString(folder.resolve("kosong.csv"), "a;b\n1;2\n");
        var failed =
                assertThrows(
                        InvocationTargetException.class,
                        () ->
                                new PlanWriting(wish(Source.EXCEL, table))
                                        .run(new NullProgressMonitor()));
        assertEquals("Tidak ada yang dapat dibaca dari sana.", failed.getCause().getMessage());
        assertEquals(List.of("kosong.csv"), left());
    }
}
