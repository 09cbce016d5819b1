package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.text.LinesAround;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLine;
import org.eclipse.ui.texteditor.stickyscroll.IStickyLinesProvider.StickyLinesProperties;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The lines of the blocks somebody looks into. */
class LinesAroundTest {

    private static final String TEXT =
            """
            program P1 "Satu"
            renstra R "Renstra" {
              // keterangan
              tujuan T1 "Tujuan" {

            \tsasaran S1 "Sasaran" {
                  iku IKU1 "Indikator"
                }
              }
              tujuan T2 "Tujuan lain"
            }

            """;

    private static List<Integer> around(int line) {
        return Robot.begin()
                .see(
                        () -> {
                            var shell = new Shell();
                            try {
                                var viewer = new SourceViewer(shell, null, SWT.NONE);
                                viewer.setDocument(new Document(TEXT));
                                return new LinesAround()
                                                .getStickyLines(
                                                        viewer,
                                                        line,
                                                        new StickyLinesProperties(4, null))
                                                .stream()
                                                .map(IStickyLine::getLineNumber)
                                                .toList();
                            } finally {
                                shell.dispose();
                            }
                        });
    }

    @Test
    void areThoseIndentedLess() {
        assertEquals(List.of(), around(0));
        assertEquals(List.of(), around(1));
        assertEquals(List.of(1), around(3));
        assertEquals(List.of(1, 3), around(5), "a tab is as wide as it is set");
        assertEquals(List.of(1, 3, 5), around(6));
        assertEquals(List.of(1), around(9), "blocks that are closed hold nothing more");
    }

    @Test
    void anEmptyLineBelongsToWhatIsDeeperAboveOrBelow() {
        assertEquals(List.of(1, 3), around(4));
        assertEquals(List.of(), around(11));
        assertEquals(List.of(), around(50), "a line that is gone");
    }
}
