package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.text.MarkdownText;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Explanations are read as texts, not as Markdown. */
class MarkdownTextTest {

    @Test
    void signsBecomeStyles() {
        var shown = MarkdownText.of("**sasaran SD_2** a\\*b\n\n_M2; baris 24_ dan T_1_x");
        assertEquals("sasaran SD_2 a*b\n\nM2; baris 24 dan T_1_x", shown.text());
        assertEquals(SWT.BOLD, shown.styles().getFirst().fontStyle);
        assertEquals(12, shown.styles().getFirst().length);
        assertEquals(SWT.ITALIC, shown.styles().getLast().fontStyle);
        assertEquals("M2; baris 24".length(), shown.styles().getLast().length);
    }

    @Test
    void linesFlowTogetherButListsDoNot() {
        var shown = MarkdownText.of("Satu\ndua\n\n- tiga\n- [empat](a.md)");
        assertEquals("Satu dua\n\n  \u2022 tiga\n  \u2022 empat", shown.text());
    }
}
