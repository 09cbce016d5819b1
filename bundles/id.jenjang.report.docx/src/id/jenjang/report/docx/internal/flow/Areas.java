package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.FreeArea;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which free areas a document shows: all of them, or those in which somebody has written.
 *
 * @param all whether areas nobody has written in show their prompt
 * @param written what was written, by key of the area; it stands for the real content until that is
 *     put in place, so that pages can be counted
 */
public record Areas(boolean all, Map<String, String> written) {

    /** No areas. */
    public static final Areas NONE = new Areas(false, Map.of());

    /** What the name of the bookmark at an area's beginning begins with. */
    public static final String BOOKMARK = "isian_";

    public Areas {
        written = Map.copyOf(written);
    }

    List<FlowBlock> paragraphs(FreeArea area, Texts texts) {
        var text = written.get(area.key());
        if (text == null && !all) {
            return List.of();
        }
        var out = new ArrayList<FlowBlock>();
        for (var line : (text == null ? texts.areaPrompt(area.title()) : text).split("\n")) {
            var run = new Span.Run(PlainText.of(line));
            out.add(
                    FlowParagraph.of(
                            WordStyle.AREA,
                            List.of(
                                    out.isEmpty()
                                            ? new Span.Bookmark(name(area), List.of(run))
                                            : run)));
        }
        return out;
    }

    private static String name(FreeArea area) {
        return BOOKMARK + area.key().replace('-', '_');
    }
}
