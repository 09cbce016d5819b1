package id.jenjang.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.Origin;
import id.jenjang.report.tree.Paragraph;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Figures of a narrative find their origin again behind Markdown. */
class LiveFiguresTest {

    private static final Origin CAPAIAN = new Origin("IKU1", "IKU", "capaian.2023", "");
    private static final Origin PAGU = new Origin("P1", "Program", "pagu.2023", "");

    private final LiveFigures figures = new LiveFigures();

    @Test
    void standsAmongTextAndTakesItsEmphasis() {
        var text = "Capaian **" + figures.mark("550%", CAPAIAN) + "** dari " + pagu() + ".";

        assertEquals(
                List.of(
                        new Inline.Text("Capaian "),
                        new Inline.Value("550%", Set.of(Mark.BOLD), CAPAIAN),
                        new Inline.Text(" dari "),
                        new Inline.Value("Rp 1.000", Set.of(), PAGU),
                        new Inline.Text(".")),
                inlines(text));
    }

    @Test
    void aFigureTornApartByMarkdownIsPlainText() {
        var torn = figures.mark("1*2*3", CAPAIAN);

        assertEquals("123", inlines(torn).stream().map(Inline::text).reduce("", String::concat));
    }

    @Test
    void codeShowsNoneOfTheCharactersAround() {
        var blocks = convert("    x = " + pagu());

        assertEquals(List.of(Paragraph.of(Paragraph.Style.FORMULA, "x = Rp 1.000")), blocks);
    }

    private String pagu() {
        return figures.mark("Rp 1.000", PAGU);
    }

    private List<Inline> inlines(String markdown) {
        return ((Paragraph) convert(markdown).getFirst()).content();
    }

    private List<Block> convert(String markdown) {
        return new MarkdownBlocks(new ReportWriter(), figures)
                .convert(
                        markdown,
                        name -> {
                            throw new IllegalStateException("no pictures here");
                        });
    }
}
