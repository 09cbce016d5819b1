package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.text.FixedSpaces;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Caption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Builds captions: label and number bookmarked for references, the last part of the number a
 * sequence field. A caption that does not continue the one before sets the sequence itself, which
 * every word processor understands, while restarting at headings is known to Word alone.
 */
final class CaptionFlow {

    private final DocumentIndex index;
    private final Map<Caption.Kind, String> expected = new EnumMap<>(Caption.Kind.class);

    CaptionFlow(DocumentIndex index) {
        this.index = index;
    }

    FlowParagraph caption(Caption caption) {
        var style =
                caption.kind() == Caption.Kind.TABLE
                        ? WordStyle.CAPTION_TABLE
                        : WordStyle.CAPTION_FIGURE;
        var number = caption.number();
        var last = number.substring(number.lastIndexOf('.') + 1);
        var label = new ArrayList<Span>();
        label.add(
                new Span.Run(
                        caption.kind().label()
                                + FixedSpaces.NO_BREAK_SPACE
                                + number.substring(0, number.length() - last.length())));
        label.add(new Span.Field(instruction(caption, last), new Span.Run(last)));
        var bookmark = index.bookmark(caption.anchor()).orElseThrow();
        return FlowParagraph.of(
                style,
                List.of(
                        new Span.Bookmark(bookmark, label),
                        new Span.Run(" " + PlainText.of(caption.text()))));
    }

    private String instruction(Caption caption, String last) {
        int roman = RomanNumeral.value(last);
        int position = roman > 0 ? roman : counted(last);
        var prefix = caption.number().substring(0, caption.number().length() - last.length());
        boolean continues = (prefix + position).equals(expected.get(caption.kind()));
        expected.put(caption.kind(), prefix + (position + 1));
        var form = roman > 0 ? "ROMAN" : "ARABIC";
        return "SEQ "
                + caption.kind().label()
                + " \\* "
                + form
                + (continues ? "" : " \\r " + position);
    }

    private static int counted(String number) {
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }
}
