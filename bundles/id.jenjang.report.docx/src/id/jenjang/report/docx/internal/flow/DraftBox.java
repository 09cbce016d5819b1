package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.docx.internal.layout.ParagraphMeasure;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The framed lines on the first page that say why a document is no more than a draft. */
final class DraftBox {

    private static final int AFTER = 200;

    private final List<FlowParagraph> lines;

    DraftBox(Optional<Draft> draft) {
        this.lines = draft.map(DraftBox::lines).orElse(List.of());
    }

    List<FlowParagraph> lines() {
        return lines;
    }

    /** The paper with the room that is left below the box. */
    Paper below(Paper paper) {
        int taken =
                lines.stream()
                        .mapToInt(l -> ParagraphMeasure.of(l, paper.textWidth()).fullHeight())
                        .sum();
        return new Paper(
                paper.width(),
                paper.height(),
                paper.top(),
                paper.bottom() + taken,
                paper.left(),
                paper.right());
    }

    private static List<FlowParagraph> lines(Draft draft) {
        var out = new ArrayList<FlowParagraph>();
        out.add(
                FlowParagraph.of(
                        WordStyle.DRAFT,
                        List.of(
                                new Span.Run(PlainText.of(draft.mark()) + ". ", true, false),
                                new Span.Run(PlainText.of(draft.reason())))));
        for (var finding : draft.findings()) {
            out.add(FlowParagraph.of(WordStyle.DRAFT, "– " + PlainText.of(finding)));
        }
        var last = out.getLast();
        out.set(out.size() - 1, last.with(last.format().spaced(0, AFTER)));
        return out;
    }
}
