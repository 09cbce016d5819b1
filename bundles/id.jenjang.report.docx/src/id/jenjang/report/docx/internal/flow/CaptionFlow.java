package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.tree.Caption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Builds captions: label and number bookmarked for references, the last part of the number a sequence field. A caption
 * that does not continue the one before sets the sequence itself, which every word processor understands, while
 * restarting at headings is known to Word alone.
 */
final class CaptionFlow {

    private final DocumentIndex index;
    private final Map<Caption.Kind, String> expected = new EnumMap<>(Caption.Kind.class);

    CaptionFlow(DocumentIndex index) {
        this.index = index;
    }

    FlowParagraph caption(Caption caption) {
        var style = caption.kind() == Caption.Kind.TABLE ? WordStyle.CAPTION_TABLE : WordStyle.CAPTION_FIGURE;
        var number = caption.number();
        int lastDot = number.lastIndexOf('.');
        var label = new ArrayList<Span>();
        label.add(new Span.Run(caption.kind().label() + " " + number.substring(0, lastDot + 1)));
        label.add(new Span.Field(instruction(caption), new Span.Run(number.substring(lastDot + 1))));
        var bookmark = index.bookmark(caption.anchor()).orElseThrow();
        return FlowParagraph.of(
                style,
                List.of(new Span.Bookmark(bookmark, label), new Span.Run(" " + PlainText.of(caption.text()))));
    }

    private String instruction(Caption caption) {
        var number = caption.number();
        var last = number.substring(number.lastIndexOf('.') + 1);
        boolean counted = last.chars().allMatch(c -> c >= '0' && c <= '9') && !last.isEmpty() && last.length() < 6;
        boolean continues = number.equals(expected.get(caption.kind()));
        int position = counted ? Integer.parseInt(last) : 0;
        expected.put(caption.kind(), number.substring(0, number.length() - last.length()) + (position + 1));
        return "SEQ " + caption.kind().label() + " \\* ARABIC" + (continues ? "" : " \\r " + position);
    }
}
