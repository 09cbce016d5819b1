package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.OwnWording;

import org.junit.jupiter.api.Test;

import java.util.List;

class LspCommandTest {

    @Test
    void editorsLearnTheChaptersSentencesAndRulesOfDocuments() {
        var knowledge = LspCommand.knowledge();
        assertTrue(
                knowledge.chapters().stream().anyMatch(each -> each.endsWith("Latar Belakang")),
                knowledge.chapters()::toString);
        assertTrue(
                knowledge.chapters().stream().noneMatch(each -> each.matches(".*[{0-9].*")),
                knowledge.chapters()::toString);
        assertEquals(List.copyOf(OwnWording.sentences().keySet()), knowledge.sentences());
        assertTrue(knowledge.rules().byId("J706").isPresent());
    }
}
