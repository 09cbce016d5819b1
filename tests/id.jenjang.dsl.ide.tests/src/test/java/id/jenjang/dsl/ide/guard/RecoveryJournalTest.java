package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RecoveryJournalTest {

    private static final Path PLAN = Path.of("/rencana/renstra.jenjang");

    @TempDir Path folder;

    private final Set<String> running = new HashSet<>(List.of("1 a", "2 b"));
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");

    private RecoveryJournal journal(String program) {
        return new RecoveryJournal(folder.resolve("pulih"), program, running::contains, () -> now);
    }

    private List<String> texts(RecoveryJournal journal) throws IOException {
        return journal.found().texts().stream()
                .map(each -> each.file().getFileName() + ": " + each.text())
                .toList();
    }

    private void crash(String program) {
        running.remove(program);
    }

    @Test
    void whatWasNotSavedIsFoundAfterACrash() throws IOException {
        var mark = FileMark.of("lama");
        var first = journal("1 a");
        first.keep(PLAN, "satu", Optional.of(mark));
        first.keep(PLAN, "dua\r\nbaris \u201C\uD83D\uDE00\u201D\n\n", Optional.of(mark));
        assertEquals(List.of(), texts(journal("2 b")), "the first program still runs");
        crash("1 a");
        var found = journal("2 b").found().texts();
        assertEquals(1, found.size());
        assertEquals(PLAN.toAbsolutePath(), found.getFirst().file());
        assertEquals("dua\r\nbaris \u201C\uD83D\uDE00\u201D\n\n", found.getFirst().text());
        assertEquals(now, found.getFirst().written());
        assertEquals(Optional.of(mark), found.getFirst().onDisk());
        journal("2 b").drop(found.getFirst());
        assertEquals(List.of(), texts(journal("2 b")));
    }

    @Test
    void whatWasSavedIsForgotten() throws IOException {
        var first = journal("1 a");
        first.keep(PLAN, "satu", Optional.empty());
        first.keep(PLAN.resolveSibling("2023.jenjang"), "dua", Optional.empty());
        first.drop(PLAN);
        first.drop(PLAN);
        crash("1 a");
        assertEquals(List.of("2023.jenjang: dua"), texts(journal("2 b")));
    }

    @Test
    void textsOfSeveralProgramsStandBesideEachOtherTheLastOneFirst() throws IOException {
        journal("1 a").keep(PLAN, "satu", Optional.empty());
        now = now.plusSeconds(1);
        journal("2 b").keep(PLAN, "dua", Optional.empty());
        crash("1 a");
        crash("2 b");
        assertEquals(
                List.of("renstra.jenjang: dua", "renstra.jenjang: satu"), texts(journal("3 c")));
    }

    @Test
    void aDamagedEntryHidesNoOther() throws IOException {
        journal("1 a").keep(PLAN, "satu", Optional.empty());
        journal("2 b").keep(PLAN, "dua", Optional.empty());
        crash("1 a");
        crash("2 b");
        var whole = journal("3 c").found().texts().getFirst().entry();
        var text = Files.readString(whole);
        Files.writeString(whole, text.substring(0, text.length() - 1));
        Files.write(folder.resolve("pulih/lain.pulih"), new byte[] {(byte) 0xFF});
        var found = journal("3 c").found();
        assertEquals(1, found.texts().size());
        assertEquals(2, found.damaged().size());
    }

    @Test
    void thisProgramItselfIsNotGone() throws IOException {
        var journal = new RecoveryJournal(folder);
        journal.keep(PLAN, "satu", Optional.empty());
        assertEquals(List.of(), texts(new RecoveryJournal(folder)));
    }

    @Test
    void withoutAFolderNothingIsFound() throws IOException {
        assertEquals(List.of(), texts(journal("1 a")));
    }
}
