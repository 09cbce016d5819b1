package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Letterhead;

import java.util.ArrayList;
import java.util.List;

/** Sets a letterhead as centred lines above a rule. */
final class LetterheadFlow {

    private LetterheadFlow() {}

    static List<FlowBlock> lines(Letterhead letterhead) {
        var out = new ArrayList<FlowBlock>();
        letterhead.above().forEach(l -> out.add(line(WordStyle.LETTERHEAD, l)));
        out.add(line(WordStyle.LETTERHEAD_AGENCY, letterhead.agency()));
        letterhead.address().forEach(l -> out.add(line(WordStyle.LETTERHEAD_ADDRESS, l)));
        out.add(FlowParagraph.of(WordStyle.LETTERHEAD_RULE, List.of()));
        return out;
    }

    private static FlowBlock line(WordStyle style, String text) {
        return FlowParagraph.of(style, PlainText.of(text));
    }
}
